/** The side panel: the popup's view beside the page, for as long as the reader wants it there. */
import './panel.css';
import { PopupView, type PopupViewProps } from './PopupView.tsx';

export function PanelView(props: PopupViewProps) {
  return (
    <div class="panel">
      <PopupView {...props} />
    </div>
  );
}
