import type {} from 'signing-form/svelte';

type Form = svelteHTML.IntrinsicElements['signing-form'];

export const form: Form = {
  'submit-url': '/api/events',
  values: { Rent: 1250 },
  layout: 'steps',
  class: 'contract',
  'onform-completed': ({ detail }) => detail.event.data.values,
};

export const wrongValue: Form = {
  // @ts-expect-error There is no such layout.
  layout: 'wide',
};
