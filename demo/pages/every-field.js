import { pretend } from './pretend.js';
import { applyQuery } from './query.js';

const form = document.querySelector('signing-form');
applyQuery(form);

/** What a real host would do with a payment service or an identity provider. */
if (!new URLSearchParams(location.search).has('no-handlers')) {
  form.fieldHandlers = {
    payment: (_field, { signal }) =>
      pretend(
        {
          title: 'Pretend checkout',
          text: 'Nothing is charged. A real host opens its payment service here.',
          yes: 'Pay $25.00',
        },
        signal,
      ).then(() => picture('receipt.png', 'Receipt 0042', 'Paid $25.00')),
    verification: (_field, { signal }) =>
      pretend(
        { title: 'Pretend identity check', text: 'A real host opens its identity provider here.', yes: 'Confirm' },
        signal,
      ).then(() => 'Verified'),
    kba: (_field, { signal }) =>
      pretend(
        { title: 'Pretend questions', text: 'Which of these streets have you lived in?', yes: 'Alder Street' },
        signal,
      ).then(() => picture('questions.png', 'Questions', '3 of 3 right')),
  };
}

/** A small picture with two lines, as a handler returns it: the record of what was done. */
async function picture(filename, title, line) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 96 });
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#171c26';
  context.font = '600 28px system-ui, sans-serif';
  context.fillText(title, 16, 40);
  context.font = '24px system-ui, sans-serif';
  context.fillText(line, 16, 76);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { value: canvas.toDataURL('image/png'), filename, content_type: 'image/png', size: blob.size, sha256 };
}
