/** Whether the last summaries are kept, how many, and the way to them. */
import { useId } from 'preact/hooks';
import { HISTORY_ROOMS, type HistoryChoice } from './options-actions.ts';
import './switch.css';
import { useTexts } from './texts.tsx';

interface HistoryOptionProps {
  readonly history: HistoryChoice;
  readonly onHistory: (history: HistoryChoice) => void;
  /** Address of the page that shows them. */
  readonly address: string;
}

export function HistoryOption({ history, onHistory, address }: HistoryOptionProps) {
  const { t, locale } = useTexts();
  const noteId = useId();
  const roomId = useId();
  const roomNoteId = useId();
  const number = new Intl.NumberFormat(locale);
  const choose = (value: string) => {
    const room = HISTORY_ROOMS.find((known) => String(known) === value);
    if (room) onHistory({ ...history, room });
  };
  return (
    <>
      <p class="switch">
        <label>
          <input
            type="checkbox"
            checked={history.isOn}
            aria-describedby={noteId}
            onChange={({ currentTarget }) => onHistory({ ...history, isOn: currentTarget.checked })}
          />
          {t('setting_history')}
        </label>
        <span id={noteId} class="switch-note">
          {t('setting_history_note')}
        </span>
      </p>
      <p class="field">
        <label for={roomId}>{t('setting_history_room')}</label>
        <select
          id={roomId}
          disabled={!history.isOn}
          aria-describedby={roomNoteId}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {HISTORY_ROOMS.map((room) => (
            <option key={room} value={room} selected={room === history.room}>
              {number.format(room)}
            </option>
          ))}
        </select>
        <span id={roomNoteId} class="choice-note">
          {t('setting_history_room_note')}
        </span>
      </p>
      <p>
        <a href={address}>{t('options_history_open')}</a>
      </p>
    </>
  );
}
