import type { SigningForm } from '../../src/elements/signing-form.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

/** What a visit is about; travels in the address of its page. */
export interface Scene {
  /** The slug of the signing: the same in every tab, so the same session. */
  readonly session: string;
  readonly submitUrl: string;
  /** Set: the form asks for a signature too, and its picture is uploaded first. */
  readonly uploadUrl?: string;
  readonly draft?: SigningForm['draft'];
  readonly review?: SigningForm['review'];
  /** Set: the signing is open until then, as an ISO instant. */
  readonly until?: string;
  /** What the browser refuses in this visit; see `break-browser.ts`. */
  readonly broken?: string;
}

/** What the signer answers. */
export const NAME = 'Ada Lovelace';

/** A picture of one pixel, as a signature; `pixel` makes it another one. */
export function picture(pixel = 0): string {
  return `data:image/png;base64,${btoa(String.fromCharCode(...PNG, ...new TextEncoder().encode(String(pixel))))}`;
}

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** A form over one small page: a name, a remark and, with uploads, a signature. */
export function sceneProperties({ session, submitUrl, uploadUrl, draft, review, until }: Scene): Partial<SigningForm> {
  const fields = [
    { uuid: 'name', name: 'Name' },
    { uuid: 'remark', name: 'Remark', required: false },
    ...(uploadUrl === undefined ? [] : [{ uuid: 'mark', name: 'Mark', type: 'signature' }]),
  ];
  const submitter = { uuid: 'tenant', slug: session, status: 'sent', name: 'Ada', email: 'ada@example.com' };
  return {
    template: {
      template: templateJson(fields),
      submitter,
      ...(until !== undefined && { submission: { expire_at: until } }),
    },
    documents: { doc: makePdf({ pages: 1 }) },
    submitUrl,
    uploadUrl: uploadUrl ?? null,
    draft: draft ?? 'session',
    review: review ?? 'none',
    layout: 'document',
    loading: 'eager',
    lang: 'en',
    headers: () => ({ 'X-Session': session }),
  };
}
