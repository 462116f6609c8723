import type { JSX as Solid } from 'solid-js';
import type { SigningForm } from '../elements/signing-form.js';
import type { SigningPad } from '../elements/signing-pad.js';
import type {
  AttributesOf,
  FormEvents,
  FormProps,
  PadEvents,
  PadProps,
  Prefixed,
  PrefixedCallbacksOf,
} from './props.js';

/** What Solid itself gives to any tag, but for what an element of ours means by that name. */
type Common<Element, Own> = Omit<Solid.HTMLAttributes<Element>, keyof Own>;

/** Solid sets properties on custom elements; `prop:` and `attr:` say which of the two is meant. */
type Tag<Props, Events> = Props &
  AttributesOf<Props> &
  Prefixed<'prop:', Props> &
  Prefixed<'attr:', AttributesOf<Props>> &
  PrefixedCallbacksOf<'on:', Events>;

type FormTag = Tag<FormProps, FormEvents>;
type PadTag = Tag<PadProps, PadEvents>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'signing-form': FormTag & Common<SigningForm, FormTag>;
      'signing-pad': PadTag & Common<SigningPad, PadTag>;
    }
  }
}
