/** Reads a property of a node through its prototype's getter, for a page can shadow the node's own with fields and pictures of that name. */

/** The property as the browser has it, whatever the page named so. */
export function read<O extends object, K extends keyof O & string>(prototype: O, name: K, node: O): O[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? get.call(node) : node[name];
}
