import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * A reactive property's accessor that takes what frameworks set. Vue, Svelte and React set an attribute's text as the property
 * where the element has one, so text goes through the attribute's converter; and they clear a property by undefined or null,
 * which stands for the value that the class gave it.
 */
export function forgiving(
  accessor: PropertyDescriptor | undefined,
  { converter }: PropertyDeclaration,
): PropertyDescriptor | undefined {
  const { set } = accessor ?? {};
  if (!set) return accessor;
  const parse = typeof converter === 'function' ? converter : converter?.fromAttribute;
  const initial = new WeakMap<ReactiveElement, unknown>();
  return {
    ...accessor,
    set(this: ReactiveElement, given: unknown) {
      // The first to set it is the class itself.
      if (!initial.has(this)) initial.set(this, given);
      set.call(this, (typeof given === 'string' && parse ? parse(given) : given) ?? initial.get(this));
    },
  };
}
