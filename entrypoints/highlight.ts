/** Injected when a reader chooses a point: leaves a marker in the extension's own world of the page, which the next script asks. No extension API. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installMarker } from '../platform/mark/marker.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => installMarker(document),
});
