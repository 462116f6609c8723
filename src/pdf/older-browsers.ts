/**
 * What pdf.js' build brings along because not every browser has it that it is built for, by the object that has it, or its
 * prototype. It brings more (`Set.prototype.union`, the error of `[].push` where nothing can be added): all of these browsers have
 * that, or nothing depends on it here. A test compares both with what is in pdf.js.
 */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Iterator: ['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some', 'take', 'toArray'],
  Map: ['getOrInsert', 'getOrInsertComputed'],
  Math: ['sumPrecise'],
  Promise: ['try'],
  Uint8Array: ['fromBase64', 'setFromBase64', 'setFromHex', 'toBase64', 'toHex'],
  URL: ['parse'],
  WeakMap: ['getOrInsert', 'getOrInsertComputed'],
};

/** Whether this browser lacks something of it: Chrome before 147, Firefox before 144, Safari before 26.2. */
export function lacksNeeded(): boolean {
  return Object.entries(NEEDED).some(([owner, names]) => names.some((name) => !has(owner, name)));
}

function has(owner: string, name: string): boolean {
  const known = Reflect.get(globalThis, owner) as { readonly prototype?: object } | undefined;
  return known !== undefined && (name in known || (known.prototype !== undefined && name in known.prototype));
}
