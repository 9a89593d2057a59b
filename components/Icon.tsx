/** Small drawings in the colour of the text around them; their button says in words what they mean. */

/** Paths on a grid of 16 by 16. */
const PATHS = {
  locate: 'M8 2v4M8 10v4M2 8h4M10 8h4M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  reader: 'M8 4C6.5 3 4.500 2.500 2 2.500v10c2.500 0 4.500.5 6 1.500 1.500-1 3.500-1.500 6-1.500v-10C11.500 2.500 9.500 3 8 4Zm0 0v10',
  fold: 'M4 10l4-4 4 4',
  gear: 'M8 3.25a4.75 4.75 0 1 0 .01 0M8 6.2a1.8 1.8 0 1 0 .01 0M8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1.1 1.1m7 7l1.1 1.1m-9.2 0l1.1-1.1m7-7l1.1-1.1',
  speech: 'M2 6.250v3.500h2.250L8 12.750v-9.500L4.250 6.250ZM10.500 6a2.750 2.750 0 0 1 0 4M12.250 4a5.500 5.500 0 0 1 0 8',
  more: 'M2.600 8h.8M3 7.600v.8M7.600 8h.8M8 7.600v.8M12.600 8h.8M13 7.600v.8',
  delete: 'M3 4.500h10M6.500 4.500v-1.750h3v1.750M4.500 4.500l.5 9h6l.5-9M6.750 7v4M9.250 7v4',
  share: 'M8 9.500v-7.500M5.500 4.250l2.500-2.500 2.500 2.500M4.500 7h-1.500v6.500h10v-6.500h-1.500',
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
