/** Reads properties of JSON-LD nodes, whose values may be texts, numbers, nodes, references to nodes, or lists of these. */
import { foldSpace } from '../fold-space.ts';
import { isNode, type JsonLdNode } from './flatten-nodes.ts';

/** Budgets: values of one list, characters of one text where nothing else is said. */
const MAX_VALUES = 20;
const LONGEST = 2000;

export class NodeReader {
  readonly #byId = new Map<unknown, JsonLdNode>();

  /** `nodes` are all of the page; the first that says something of an `@id` is what the id means. */
  constructor(nodes: readonly JsonLdNode[]) {
    for (const node of nodes) if (Object.keys(node).length > 1 && !this.#byId.has(node['@id'])) this.#byId.set(node['@id'], node);
    this.#byId.delete(undefined);
  }

  /** The texts and nodes of a property in a row: lists opened, references resolved. */
  all(value: unknown, longest = LONGEST): readonly (string | JsonLdNode)[] {
    return [value]
      .flat(2)
      .slice(0, MAX_VALUES)
      .flatMap((entry): (string | JsonLdNode)[] => {
        if (isNode(entry)) return [this.#byId.get(entry['@id']) ?? entry];
        return typeof entry === 'object' || entry === undefined ? [] : [String(entry).slice(0, longest)];
      });
  }

  /** The first value as text, with its markup, of a node its name or what else `keys` name; '' counts as absent. */
  text(value: unknown, keys: readonly string[] = ['@value', 'name'], longest = LONGEST): string | undefined {
    const first = this.all(value, longest)[0] ?? '';
    if (typeof first === 'string') return foldSpace(first) || undefined;
    const inner = keys.map((key) => first[key]).find((text) => text !== undefined);
    return isNode(inner) ? undefined : this.text(inner, keys, longest);
  }

  /** The text of a property in the first of the nodes that has it. */
  first(nodes: readonly JsonLdNode[], key: string, longest = LONGEST): string | undefined {
    for (const node of nodes) {
      const text = this.text(node[key], undefined, longest);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}
