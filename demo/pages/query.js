/** The attributes that a link to a demo page may set, by the same name in its query; an empty one takes it away. */
const ATTRIBUTES = [
  'src',
  'submitter',
  'submit-url',
  'upload-url',
  'layout',
  'lang',
  'mode',
  'consent',
  'review',
  'draft',
  'signer-name',
  'signer-email',
];

/** Carries the page's query over to the form. @param {Element} form */
export function applyQuery(form) {
  const query = new URLSearchParams(location.search);
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value === '') form.removeAttribute(name);
    else if (value !== null) form.setAttribute(name, value);
  }
}
