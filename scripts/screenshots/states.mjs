// What `npm run screenshots` takes a picture of: the states of a form, and the looks in which each is shown.
import { readFileSync } from 'node:fs';

const LEASE = '/samples/lease.json';
const PDF = '/samples/lease.pdf';

/** How a form may be looked at; the phone is a phone's size at 1.5 device pixels. */
export const LOOKS = {
  light: { viewport: { width: 1280, height: 800 }, scheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, scheme: 'dark' },
  phone: {
    viewport: { width: 390, height: 844, deviceScaleFactor: 1.5, hasTouch: true, isMobile: true },
    scheme: 'light',
  },
  arabic: { viewport: { width: 1280, height: 800 }, scheme: 'light', query: { lang: 'ar' } },
};

/** The lease as a signing request: to one who has signed, for whom it is too early, and so on. */
const asked = (submitter, submission = {}) => ({
  [LEASE]: (template) => ({ template, submitter: { role: 'Tenant', ...submitter }, submission }),
});

const role = (signing_role) => ({
  [LEASE]: (template) => ({
    ...template,
    submitters: template.submitters.map((one) => (one.name === 'Tenant' ? { ...one, signing_role } : one)),
    fields: template.fields.filter(({ submitter_uuid: owner }) => owner !== template.submitters[1].uuid),
  }),
});

/** A field for each place of the tenant's initials. */
const initialsApart = {
  [LEASE]: (template) => ({
    ...template,
    fields: template.fields.flatMap((field) => {
      if (field.name !== "Tenant's initials") return field;
      return field.areas.map((area, index) => ({
        ...field,
        uuid: area.uuid,
        name: `Initials ${index + 1}`,
        areas: [area],
      }));
    }),
  }),
};

/** Another document in place of the lease, which the template's hash would not let pass. */
const documentOf = (body) => ({
  [PDF]: body,
  [LEASE]: (template) => ({
    ...template,
    documents: template.documents.map(({ uuid, url, filename }) => ({ uuid, url, filename })),
  }),
});

const ENCRYPTED = documentOf(readFileSync(new URL('../../test/fixtures/pdfs/issue6010_1.pdf', import.meta.url)));

const failing = (query) => ({ 'submit-url': `api/events?${query}` });

/**
 * `query` of the demo's page; `given`: what the network answers in place of the host, by the end of a path – 'never', a
 * status, a text, or a change to the JSON that is there; `act` and its `argument`: what is done then (acts.mjs).
 */
export const STATES = {
  opened: {},
  started: { act: 'start' },
  'field-help': { act: 'field', argument: 'Email' },
  'half-filled': { act: 'resumed' },
  filled: { act: 'fill' },
  steps: { query: { layout: 'steps' }, act: 'start' },
  'steps-signature': { query: { layout: 'steps' }, act: 'field', argument: "Tenant's signature" },
  'steps-wrong': { query: { layout: 'steps' }, act: 'finishEmpty' },
  wrong: { act: 'wrong' },
  missing: { act: 'finishEmpty' },
  fields: { act: 'press', argument: '.tools > .icon-button:not(.wide-only)' },
  search: { query: { layout: 'document' }, act: 'search', argument: 'tenant', looks: ['light', 'dark', 'arabic'] },
  menu: { act: 'menu', argument: -1 },
  shortcuts: { act: 'menu', argument: 0 },
  clear: { act: 'menu', argument: 1 },
  later: { act: 'menu', argument: 2 },
  'page-failed': { query: { layout: 'document' }, act: 'noMemory' },
  zoomed: { act: 'zoom', argument: 2 },
  'consent-bar': { query: { consent: 'bar' } },
  'consent-dialog': { query: { consent: 'dialog' }, act: 'start' },
  type: { act: 'way', argument: 'type' },
  draw: { act: 'way', argument: 'draw' },
  upload: { act: 'way', argument: 'upload' },
  initials: { act: 'openMark', argument: "Tenant's initials" },
  applied: { act: 'applied', given: initialsApart },
  handoff: { act: 'handoff', looks: ['light', 'dark', 'arabic'] },
  review: { act: 'review' },
  sending: { act: 'finish', given: { '/api/events': 'never' } },
  waiting: { query: failing('fail=503'), act: 'finish', wait: 2500 },
  refused: { query: failing('fail=422&field=Email'), act: 'finish', wait: 2000 },
  stopped: { query: failing('fail=410'), act: 'finish', wait: 2000 },
  completed: { act: 'finish', wait: 2000 },
  redirect: { act: 'redirect' },
  'decline-dialog': { act: 'declineDialog' },
  declined: { act: 'decline', wait: 2000 },
  loading: { given: { [PDF]: 'never' }, opens: false },
  'template-invalid': { given: { [LEASE]: () => ({ fields: [{ type: 'hologram' }] }) } },
  'template-missing': { given: { [LEASE]: 404 } },
  'document-missing': { given: { [PDF]: 404 } },
  'document-invalid': { given: documentOf('This is no PDF.') },
  'document-encrypted': {
    act: 'dialog',
    opens: false,
    given: ENCRYPTED,
  },
  'documents-encrypted': {
    act: 'dialog',
    opens: false,
    given: {
      ...ENCRYPTED,
      [LEASE]: (template) => ({
        ...template,
        schema: [...template.schema, { attachment_uuid: 'annex', name: 'Annex' }],
        documents: [...template.documents, { ...template.documents[0], uuid: 'annex' }].map((document) => ({
          ...document,
          sha256: null,
        })),
      }),
    },
  },
  'party-unknown': { query: { submitter: 'Guarantor' } },
  'completed-earlier': { given: asked({ status: 'completed', completed_at: '2026-03-02T09:30:00Z' }) },
  'declined-earlier': { given: asked({ status: 'declined', declined_at: '2026-03-02T09:30:00Z' }) },
  expired: { given: asked({}, { expire_at: '2026-03-02T09:30:00Z' }) },
  awaiting: { given: asked({ status: 'awaiting' }) },
  viewer: { given: role('viewer') },
  approver: { given: role('approver') },
  readonly: { query: { mode: 'readonly' } },
  preview: { query: { mode: 'preview' } },
  'every-field': { page: 'every-field.html' },
  'every-field-steps': { page: 'every-field.html', query: { layout: 'steps' }, act: 'start' },
  theming: { page: 'theming.html' },
};

const README = { viewport: { width: 1120, height: 700 }, scheme: 'light' };

/** The pictures in docs/images that the README shows. */
export const DOCS = {
  document: { state: 'started', look: README },
  phone: { state: 'steps', look: LOOKS.phone },
  signature: { state: 'type', look: README },
  review: { state: 'review', look: README },
  dark: { state: 'started', look: { ...README, scheme: 'dark' } },
  arabic: { state: 'started', look: { ...README, query: { lang: 'ar' } } },
};
