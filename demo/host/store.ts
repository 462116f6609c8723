import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** An event on its way in: `body` is the exact text that was posted. */
export interface IncomingEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly session_id: string;
  readonly body: string;
}

export interface StoredEvent extends IncomingEvent {
  /** Order of arrival, from 1. */
  readonly number: number;
  /** ISO instant at which it was first stored. */
  readonly received_at: string;
  /** How often the very same body has come. */
  readonly deliveries: number;
}

/** What became of a post; `event` is the one on record, so with `conflict` the winner. */
export interface Acceptance {
  readonly outcome: 'stored' | 'duplicate' | 'conflict';
  readonly event: StoredEvent;
}

export interface EventQuery {
  readonly session?: string | undefined;
  /** Only events with a higher `number`. */
  readonly after: number;
  readonly limit: number;
}

export interface Upload {
  /** Lower-case hex of the bytes; their address. */
  readonly sha256: string;
  readonly content_type: string;
  readonly bytes: Uint8Array;
}

/** What the demo host remembers. Everything is on disk before a method returns. */
export interface Store {
  accept(event: IncomingEvent): Acceptance;
  /** Oldest first. */
  events(query: EventQuery): readonly StoredEvent[];
  event(eventId: string): StoredEvent | null;
  /** False where these bytes are there already. */
  keepUpload(upload: Upload): boolean;
  upload(sha256: string): Upload | null;
  close(): void;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    session_id TEXT NOT NULL,
    received_at TEXT NOT NULL,
    deliveries INTEGER NOT NULL DEFAULT 1,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_session ON events (session_id, number);
  CREATE TABLE IF NOT EXISTS uploads (
    sha256 TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
`;

/**
 * Opens (or makes) the SQLite file at `databasePath`; `:memory:` keeps nothing. WAL with synchronous FULL: an event that
 * was acknowledged survives a power cut.
 */
export function openStore(databasePath: string): Store {
  if (databasePath !== ':memory:') mkdirSync(dirname(databasePath), { recursive: true });
  const database = new Database(databasePath);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(TABLES);
  return { ...eventStore(database), ...uploadStore(database), close: () => database.close() };
}

function eventStore(database: Database.Database): Pick<Store, 'accept' | 'events' | 'event'> {
  const insert = database.prepare<IncomingEvent & { received_at: string }>(
    `INSERT INTO events (event_id, event_type, session_id, received_at, body)
     VALUES (@event_id, @event_type, @session_id, @received_at, @body) ON CONFLICT (event_id) DO NOTHING`,
  );
  const count = database.prepare<[string]>('UPDATE events SET deliveries = deliveries + 1 WHERE event_id = ?');
  const find = database.prepare<[string], StoredEvent>('SELECT * FROM events WHERE event_id = ?');
  const list = database.prepare<{ session: string | null; after: number; limit: number }, StoredEvent>(
    `SELECT * FROM events WHERE number > @after AND (@session IS NULL OR session_id = @session)
     ORDER BY number LIMIT @limit`,
  );

  // Completed and declined share one event id, so the unique index alone decides who was first.
  const accept = database.transaction((event: IncomingEvent): Acceptance => {
    const stored = insert.run({ ...event, received_at: new Date().toISOString() }).changes === 1;
    const kept = find.get(event.event_id);
    if (!kept) throw new Error(`event ${event.event_id} was not kept`);
    if (stored) return { outcome: 'stored', event: kept };
    if (kept.body !== event.body) return { outcome: 'conflict', event: kept };
    count.run(event.event_id);
    return { outcome: 'duplicate', event: kept };
  });

  return {
    accept: (event) => accept.immediate(event),
    events: ({ session, after, limit }) => list.all({ session: session ?? null, after, limit }),
    event: (eventId) => find.get(eventId) ?? null,
  };
}

function uploadStore(database: Database.Database): Pick<Store, 'keepUpload' | 'upload'> {
  const insert = database.prepare<Upload>(
    'INSERT INTO uploads VALUES (@sha256, @content_type, @bytes) ON CONFLICT (sha256) DO NOTHING',
  );
  const find = database.prepare<[string], Upload>('SELECT * FROM uploads WHERE sha256 = ?');
  return {
    keepUpload: (upload) => insert.run({ ...upload, bytes: Buffer.from(upload.bytes) }).changes === 1,
    upload: (sha256) => find.get(sha256) ?? null,
  };
}
