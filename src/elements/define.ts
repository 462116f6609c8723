import { SigningForm } from './signing-form.js';
import { SigningPad } from './signing-pad.js';

export interface DefineOptions {
  /** Replaces `signing-` in the tags. */
  readonly prefix?: string;
  /** A scoped registry; default: the page's. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Registers `<signing-form>` and `<signing-pad>`. Does nothing without a DOM. A tag that is taken already stays as it is:
 * a second copy of the library warns once and never throws.
 */
export function define({ prefix = 'signing-', registry = globalThis.customElements }: DefineOptions = {}): void {
  // Lit's build for Node brings a registry of its own: without a document there is nothing to register for.
  if (typeof document === 'undefined' || typeof registry === 'undefined') return;
  const padTag = `${prefix}pad`;
  // A constructor can be registered once only, so each set of tags gets classes of its own.
  register(registry, padTag, class extends SigningPad {});
  register(
    registry,
    `${prefix}form`,
    class extends SigningForm {
      static override padTag = padTag;
    },
  );
}

/** What this copy of the library registered: to register it again is no mistake. */
const ours = new WeakSet<CustomElementConstructor>();
let warned = false;

function register(registry: CustomElementRegistry, tag: string, element: CustomElementConstructor): void {
  const known = registry.get(tag);
  if (!known) {
    registry.define(tag, element);
    ours.add(element);
  }
  if (!known || ours.has(known) || warned) return;
  warned = true;
  console.warn(
    `signing-form: <${tag}> is registered already, perhaps by a second copy of the library; that one is used.`,
  );
}
