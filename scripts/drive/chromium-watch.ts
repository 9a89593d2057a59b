/** Writes down what the extension's own pages, worker and injected scripts ask of the network, print as errors, or throw. */
import type { CdpEvent, CdpPipe, Params } from './cdp-pipe.ts';
import type { Incident } from './surface.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}
interface Noted extends Omit<Incident, 'where'> {
  readonly targetId: string;
}

/** The scheme of every address of an extension, in an address or in a stack. */
const EXTENSION_SCHEME = 'chrome-extension://';

export interface Watch {
  /** All incidents so far. */
  readonly incidents: () => readonly Incident[];
}

/** Attaches to every target from its first moment, so that nothing is missed. */
export async function watchExtension(cdp: CdpPipe): Promise<Watch> {
  const targetOf = new Map<string, string>();
  const placeOf = new Map<string, string>();
  const noted: Noted[] = [];
  const place = ({ targetId, url }: TargetInfo) => {
    if (url.startsWith(EXTENSION_SCHEME)) placeOf.set(targetId, new URL(url).pathname);
  };
  cdp.listen((event) => {
    const info = event.params.targetInfo as TargetInfo | undefined;
    if (info) place(info); // a target has its address only some moments after it is made
    if (event.method === 'Target.attachedToTarget' && info) watchSession(cdp, event.params.sessionId as string, info, targetOf);
    const targetId = targetOf.get(event.sessionId ?? '');
    const incident = targetId === undefined ? null : findIncident(event);
    if (incident && targetId !== undefined) noted.push({ ...incident, targetId });
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  const isOurs = ({ targetId, kind, text }: Noted) => placeOf.has(targetId) || (kind === 'exception' && text.includes(EXTENSION_SCHEME));
  return {
    incidents: () => noted.filter(isOurs).map(({ targetId, ...incident }) => ({ ...incident, where: placeOf.get(targetId) ?? 'the page' })),
  };
}

/** A second session of the same target would write everything down twice: only the first one listens. */
function watchSession(cdp: CdpPipe, sessionId: string, { targetId }: TargetInfo, targetOf: Map<string, string>): void {
  const isFirst = ![...targetOf.values()].includes(targetId);
  if (isFirst) targetOf.set(sessionId, targetId);
  const listen = isFirst ? ['Network.enable', 'Runtime.enable', 'Log.enable'] : [];
  for (const method of [...listen, RESUME]) cdp.send(method, {}, sessionId).catch(() => undefined); // a short-lived target may be gone
}

/** Whichever session the target waits for: one that nobody lets go on would hang. */
const RESUME = 'Runtime.runIfWaitingForDebugger';

/** What makes an event an incident, by its method. */
const READERS: Readonly<Record<string, (params: Params) => Omit<Incident, 'where'> | null>> = {
  'Network.requestWillBeSent': ({ request }) => {
    const { url } = request as { url: string };
    return url.startsWith(EXTENSION_SCHEME) || url.startsWith('data:') ? null : { kind: 'request', text: url };
  },
  'Runtime.consoleAPICalled': ({ type, args }) =>
    type === 'error' || type === 'warning' || type === 'assert' ? { kind: 'console', text: JSON.stringify(args) } : null,
  'Runtime.exceptionThrown': ({ exceptionDetails }) => ({ kind: 'exception', text: JSON.stringify(exceptionDetails) }),
  'Log.entryAdded': ({ entry }) => {
    const { level, text } = entry as { level: string; text: string };
    return (level === 'error' || level === 'warning') && text !== TAKEN_BACK ? { kind: 'console', text } : null;
  },
};

/** The browser put a background to sleep before it took its call up: the tests make it do so, and it is no fault of the extension. */
const TAKEN_BACK = 'Unchecked runtime.lastError: No SW';

function findIncident({ method, params }: CdpEvent): Omit<Incident, 'where'> | null {
  return READERS[method]?.(params) ?? null;
}
