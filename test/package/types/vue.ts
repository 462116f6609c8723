import type { GlobalComponents } from 'vue';
import type {} from 'signing-form/vue';

type FormProps = InstanceType<GlobalComponents['signing-form']>['$props'];
type PadProps = InstanceType<GlobalComponents['signing-pad']>['$props'];

export const form: FormProps = {
  submitUrl: '/api/events',
  'redirect-url': '/thanks',
  layout: 'steps',
  class: 'contract',
  onFormCompleted: ({ detail }) => detail.event.data.values,
};

export const pad: PadProps = { penColor: '#12215a', onInput: (event) => event.type };

export const wrongValue: FormProps = {
  // @ts-expect-error There is no such layout.
  layout: 'wide',
};

export const wrongDetail: FormProps = {
  // @ts-expect-error A receipt has no such thing.
  onFormDeclined: ({ detail }) => detail.receipt,
};
