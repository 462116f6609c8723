const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** Longer strings, data URLs above all, are cut where they are shown. */
const SHOWN = 160;

/**
 * The two table rows of a stored event: a summary, and its details, made when they are first opened.
 * @returns {HTMLTableRowElement[]}
 */
export function eventRows(stored) {
  const { number, event_type, session_id, received_at, deliveries, body } = stored;
  const details = element('tr', { className: 'details', role: 'row', id: `event-${number}`, hidden: true });
  const toggle = element('button', { type: 'button', className: 'toggle' });
  toggle.append(
    'Details',
    element('span', { className: 'hidden', textContent: ` of ${event_type}, number ${number}` }),
  );
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', details.id);
  toggle.addEventListener('click', () => {
    if (!details.hasChildNodes()) details.append(detailsCell(stored));
    details.hidden = !details.hidden;
    toggle.setAttribute('aria-expanded', String(!details.hidden));
  });

  const badge = element('span', { className: 'badge', textContent: event_type });
  badge.dataset.type = event_type;
  const times = deliveries > 1 ? ` ${deliveries}×` : '';
  const row = element('tr', { className: 'event', role: 'row' });
  row.append(
    cell('', badge, times),
    cell('signer', signerOf(body.data)),
    cell('received', element('time', { dateTime: received_at, textContent: time.format(new Date(received_at)) })),
    cell('session', sessionLink(session_id)),
    cell('', toggle),
  );
  return [row, details];
}

function detailsCell({ number, body }) {
  const json = element('pre', { className: 'json', tabIndex: 0 });
  json.setAttribute('role', 'region');
  json.setAttribute('aria-label', `JSON of event ${number}`);
  json.append(element('code', { textContent: JSON.stringify(body, (_key, value) => shownInJson(value), 2) }));
  const td = element('td', { role: 'cell', colSpan: 5 });
  const answers = Array.isArray(body.data.values) ? body.data.values : [];
  if (answers.length > 0) td.append(answerList(answers));
  td.append(json);
  return td;
}

function answerList(values) {
  const list = element('dl', { className: 'answers' });
  for (const { field, value } of values) {
    list.append(element('dt', { textContent: field }), element('dd'));
    list.lastChild.append(answer(value, field));
  }
  return list;
}

/** Pictures as pictures; only raster data URLs, which cannot run anything. */
function answer(value, field) {
  if (typeof value === 'string' && /^data:image\/(png|jpeg|gif|webp);/.test(value)) {
    return element('img', { src: value, alt: `Picture given for ${field}` });
  }
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map((entry) => entry?.filename ?? String(entry)).join(', ');
  return shortened(String(value), SHOWN);
}

function signerOf({ name, email, role }) {
  const who = name ?? email ?? 'Unnamed';
  return role ? `${who} (${role})` : who;
}

/** Leads to the events of this session alone. */
function sessionLink(id) {
  const textContent = id.length > 12 ? `${id.slice(0, 8)}…` : id;
  return element('a', { href: `?session=${encodeURIComponent(id)}`, title: id, textContent });
}

function shownInJson(value) {
  return typeof value === 'string' ? shortened(value, SHOWN) : value;
}

function shortened(text, length) {
  return text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text;
}

function cell(className, ...content) {
  const td = element('td', { className, role: 'cell' });
  td.append(...content);
  return td;
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
