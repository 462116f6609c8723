import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { property as reactive } from 'lit/decorators.js';

/**
 * Lit's `@property` for what hosts set, which takes it as frameworks set it. Vue, Svelte and React set an attribute's text as
 * the property where the element has one, so text goes through the attribute's converter; and they clear a property by
 * undefined or null, which stands for the value that the class gave it.
 */
export function property(options: PropertyDeclaration = {}) {
  return (prototype: ReactiveElement, name: string): void => {
    reactive(options)(prototype, name);
    takeAsSet(prototype, name, options);
  };
}

function takeAsSet(prototype: ReactiveElement, name: string, { converter }: PropertyDeclaration): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  const parse = typeof converter === 'function' ? converter : converter?.fromAttribute;
  const initial = new WeakMap<ReactiveElement, unknown>();
  Object.defineProperty(prototype, name, {
    ...accessor,
    set(this: ReactiveElement, given: unknown) {
      // The first to set it is the class itself.
      if (!initial.has(this)) initial.set(this, given);
      accessor?.set?.call(this, (typeof given === 'string' && parse ? parse(given) : given) ?? initial.get(this));
    },
  });
}
