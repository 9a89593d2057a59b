/** A button for what can't be undone: asks once more before it does it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './ask-first.css';
import { useTexts } from './texts.tsx';

interface AskFirstProps {
  readonly label: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

export function AskFirst({ label, question, confirm, onConfirm }: AskFirstProps) {
  const { t } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => (isAsking ? cancel.current?.focus() : undefined), [isAsking]);
  const stop = () => {
    setIsAsking(false);
    requestAnimationFrame(() => ask.current?.focus());
  };
  if (!isAsking) {
    return (
      <button type="button" class="button" ref={ask} onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  const go = () => {
    stop();
    onConfirm();
  };
  return (
    <div class="ask-first" role="alert">
      <p>{question}</p>
      <button type="button" class="button primary" onClick={go}>
        {confirm}
      </button>
      <button type="button" class="button" ref={cancel} onClick={stop}>
        {t('button_cancel')}
      </button>
    </div>
  );
}
