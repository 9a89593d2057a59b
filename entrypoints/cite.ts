/** Injected when a reader takes a summary along with links: leaves a citer in the extension's own world of the page, which the next script asks. No extension API. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installCiter } from '../platform/cite/citer.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => installCiter(document),
});
