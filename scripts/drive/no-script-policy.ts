/** A stored page's scripts would fail half-way without their server and could wipe the page: they are not run. */
export const NO_SCRIPT_POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'";
