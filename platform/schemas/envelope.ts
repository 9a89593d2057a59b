/** The shape of what an injected script sends back. */
import * as v from 'valibot';
import { ENVELOPE_VERSION, type Envelope } from '../envelope.ts';
import { pageCopySchema } from './page-copy.ts';

const facts = {
  v: v.literal(ENVELOPE_VERSION),
  url: v.string(),
  born: v.number(),
  age: v.number(),
  characters: v.number(),
  contentType: v.string(),
};

export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.variant('ok', [
  v.looseObject({ ...facts, ok: v.literal(true), copy: pageCopySchema }),
  v.looseObject({ ...facts, ok: v.literal(false) }),
]);
