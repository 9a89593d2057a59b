/** `npm run sbom`: the bill of materials in CycloneDX, of what ships and of what it is made with; the same bytes for the same lock file. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_WORKS } from '../assets/shipped-works.ts';
import { ROOT } from './build.ts';
import { say } from './say.ts';

interface Property {
  readonly name: string;
  readonly value: string;
}
interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly scope?: string;
  readonly properties?: readonly Property[];
}
interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/** Of what is no part of the extension, but makes or tests it. */
const TOOL = 'cdx:npm:package:development';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Component;
const file = join(ROOT, '.output', `${name}-${version}.cdx.json`);
mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(file, `${JSON.stringify(toStableBom(readBom()), null, 2)}\n`);
say(`Wrote ${file}.`);

function readBom(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 })) as Bom;
}

/** Without the time and the number of chance that npm gives; what of the tools ships in part counts as shipped. */
function toStableBom({ metadata, components, ...rest }: Bom) {
  const { timestamp: _timestamp, ...facts }: Bom['metadata'] & { readonly timestamp?: string } = metadata;
  const shipped: readonly string[] = SHIPPED_WORKS.map((work) => work.package);
  const bom = {
    ...rest,
    metadata: { ...facts, component: { ...facts.component, name, version } },
    components: components.map((component) =>
      shipped.includes(nameOf(component)) ? toShipped(component) : { ...component, scope: 'excluded' },
    ),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...bom, serialNumber: undefined }))
    .digest('hex');
  return { ...bom, serialNumber: `urn:uuid:${toUuid(digest)}` };
}

function toShipped(component: Component): Component {
  return { ...component, scope: 'required', properties: (component.properties ?? []).filter((property) => property.name !== TOOL) };
}

/** `@mozilla/readability`: npm may give scope and name as one or as two. */
function nameOf({ group, name: own }: Component): string {
  return group ? `${group}/${own}` : own;
}

/** Of version 8, which is made of what one likes. */
function toUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
