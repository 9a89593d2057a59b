/** One control of reading aloud: a drawing, and in words what it does. */
import type { RefObject } from 'preact';
import { Drawing } from '../Icon.tsx';

/** Paths on a grid of 16 by 16. */
const PATHS = {
  previous: 'M4 3.500v9M12.500 3.500v9L6.500 8Z',
  play: 'M5 3v10l8-5Z',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  next: 'M12 3.500v9M3.500 3.500v9L9.500 8Z',
  stop: 'M4 4l8 8M12 4l-8 8',
} as const;

interface SpeechButtonProps {
  readonly icon: keyof typeof PATHS;
  readonly label: string;
  readonly onClick: () => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

export function SpeechButton({ icon, label, onClick, button }: SpeechButtonProps) {
  return (
    <button
      type="button"
      class={`speech-button speech-${icon}`}
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(button && { ref: button })}
    >
      <Drawing path={PATHS[icon]} />
    </button>
  );
}
