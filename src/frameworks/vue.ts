import type { HTMLAttributes, PublicProps } from 'vue';
import type { SigningForm } from '../elements/signing-form.js';
import type { SigningPad } from '../elements/signing-pad.js';
import type { AttributesOf, CallbacksOf, FormEvents, FormProps, PadEvents, PadProps } from './props.js';

/** A tag as Vue's templates look it up: what they check is `$props`, callbacks included. */
type Tag<Element, Props, Events> = new () => Element & {
  readonly $props: Props & AttributesOf<Props> & CallbacksOf<Events> & Common<Props, Events> & PublicProps;
};

type Common<Props, Events> = Omit<HTMLAttributes, keyof Props | keyof CallbacksOf<Events>>;

declare module 'vue' {
  interface GlobalComponents {
    'signing-form': Tag<SigningForm, FormProps, FormEvents>;
    'signing-pad': Tag<SigningPad, PadProps, PadEvents>;
  }
}
