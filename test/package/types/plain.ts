import { define, SigningError, type FormEvents, type Template, type WireEvent } from 'signing-form';
import german from 'signing-form/locales/de';
import 'signing-form/define';

define({ prefix: 'acme-', registry: customElements });

const form = document.createElement('signing-form');
form.strings = german;
form.addEventListener('form-completed', ({ detail }) => {
  const event: WireEvent = detail.event;
  console.log(event.data.values, detail.response.documents);
});
document.addEventListener('field-change', ({ detail }) => detail.source === 'signer');
form.addEventListener('form-before-decline', (event) => {
  event.waitUntil(Promise.reject(new SigningError({ code: 'internal', phase: 'submit', message: 'Not today.' })));
});
document.querySelector('signing-pad')?.toBlob();

export type Name = Template['name'];
export type Opened = FormEvents['form-ready']['detail']['pages'];

// @ts-expect-error There is no such layout.
form.layout = 'wide';

// @ts-expect-error There is no such detail.
form.addEventListener('form-error', ({ detail }) => detail.reason);
