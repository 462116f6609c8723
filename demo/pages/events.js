import { eventRows } from './event-rows.js';

/** Only one session's events, where the link says so. */
const session = new URLSearchParams(location.search).get('session');
const address = session === null ? 'api/events/stream' : `api/events/stream?session=${encodeURIComponent(session)}`;

const table = document.querySelector('#events');
const empty = document.querySelector('#empty');
const connection = document.querySelector('#connection');
const news = document.querySelector('#news');
const opened = new Date();

// After a break the browser asks for what came since by itself (Last-Event-ID).
const stream = new EventSource(address);

stream.addEventListener('open', () => {
  connection.toggleAttribute('data-live', true);
  connection.textContent = 'Live';
  empty.hidden = !table.hidden;
});

stream.addEventListener('error', () => {
  connection.toggleAttribute('data-live', false);
  connection.textContent = 'Connecting again…';
});

stream.addEventListener('received', ({ data }) => {
  const stored = JSON.parse(data);
  table.tBodies[0].prepend(...eventRows(stored));
  table.hidden = false;
  empty.hidden = true;
  // What was there before the page is read in the table, not announced one by one.
  if (new Date(stored.received_at) > opened) {
    news.textContent = `New: ${stored.event_type}, ${stored.body.data.name ?? 'unnamed signer'}`;
  }
});
