import type { AttributesOf, FormEvents, FormProps, PadEvents, PadProps, RawCallbacksOf } from './props.js';

/** Attributes that every element takes, in the words of HTML. */
type Common = Readonly<Record<'id' | 'class' | 'style' | 'lang' | 'dir' | 'slot' | 'title', string | undefined>>;

type Tag<Props, Events> = Props & AttributesOf<Props> & RawCallbacksOf<Events> & Partial<Common>;

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
      'signing-form': Tag<FormProps, FormEvents>;
      'signing-pad': Tag<PadProps, PadEvents>;
    }
  }
}
