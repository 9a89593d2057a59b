/** Small drawings in the colour of the text around them; their button says in words what they mean. */

/** Paths on a grid of 16 by 16. */
const PATHS = {
  locate: 'M8 2v4M8 10v4M2 8h4M10 8h4M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  reader: 'M8 4C6.5 3 4.500 2.500 2 2.500v10c2.500 0 4.500.5 6 1.500 1.500-1 3.500-1.500 6-1.500v-10C11.500 2.500 9.500 3 8 4Zm0 0v10',
  fold: 'M4 10l4-4 4 4',
  gear: 'M6.7 3.2L6.9 1.5L9.1 1.5L9.3 3.2L10.5 3.6L11.8 2.6L13.4 4.2L12.4 5.5L12.8 6.7L14.5 6.9L14.5 9.1L12.8 9.3L12.4 10.5L13.4 11.8L11.8 13.4L10.5 12.4L9.3 12.8L9.1 14.5L6.9 14.5L6.7 12.8L5.5 12.4L4.2 13.4L2.6 11.8L3.6 10.5L3.2 9.3L1.5 9.1L1.5 6.9L3.2 6.7L3.6 5.5L2.6 4.2L4.2 2.6L5.5 3.6ZM8 5.800a2.200 2.200 0 1 1 0 4.400a2.200 2.200 0 0 1 0-4.400Z',
  copy: 'M5.500 5.500v-3h8v8h-3m-8-5h8v8h-8z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing path={PATHS[name]} />;
}

export function Drawing({ path }: { readonly path: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
