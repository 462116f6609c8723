/** Freezes plain objects and lists all the way down, in place, and returns the same value. Cycles and depth do no harm. */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isPlain(next) || seen.has(next)) continue;
    seen.add(next);
    Object.freeze(next);
    for (const child of Object.values(next)) waiting.push(child);
  }
  return value;
}

/** Byte arrays, dates and class instances are left alone: some cannot be frozen, none would be protected by it. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
