import type { RunOptions } from '../../controllers/run/options.js';
import type { WireEvent } from '../../model/wire.js';
import { OBJECT_AS_TEXT, warnOfObjectAsText } from '../converters.js';
import type { FormOptions } from '../form-options.js';

/** What the element says now, read once for a load; null where it names no template. */
export function runOptions(form: FormOptions, completion: WireEvent | null): RunOptions | null {
  const source = sourceOf(form);
  if (!source) return null;
  return {
    source,
    documents: form.documents,
    documentPassword: form.documentPassword,
    assetBase: address(form.assetBase),
    disableWorkerRendering: form.disableWorkerRendering,
    submitter: form.submitter,
    identity: {
      name: form.signerName,
      email: form.signerEmail,
      phone: form.signerPhone,
      externalId: form.externalId,
    },
    values: form.values,
    readonlyFields: form.readonlyFields,
    metadata: form.metadata,
    mode: form.mode,
    order: form.order,
    submitUrl: address(form.submitUrl),
    uploadUrl: address(form.uploadUrl),
    headers: form.headers,
    transport: form.transport,
    draft: form.draft,
    draftStore: form.draftStore,
    fieldHandlers: form.fieldHandlers,
    completion,
  };
}

function sourceOf(form: FormOptions): RunOptions['source'] | null {
  if (form.template !== null) return { object: form.template };
  if (form.src) return { url: absolute(form.src) };
  const script = form.querySelector('script[type="application/json"][slot="template"]');
  if (script) return { text: script.textContent };
  if (form.getAttribute('template') === OBJECT_AS_TEXT) warnOfObjectAsText('template');
  return null;
}

/** An empty attribute means that there is no address. */
function address(url: string | null): string | null {
  return url ? absolute(url) : null;
}

function absolute(url: string): string {
  // What is no address stays as it is: asking for it says what is wrong.
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}
