# Receives the events of signing-form and keeps each exactly once, in SQLite. Python 3.9 or later, nothing to install:
#   PORT=3000 STORE=./events.sqlite python3 receive.py
import json
import os
import sqlite3
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STORE = os.environ.get("STORE", "./events.sqlite")
MAX_BYTES = 25 * 1024 * 1024  # pictures and files may travel inside an event
ENDINGS = {
    "form.viewed": "_viewed",
    "form.started": "_started",
    "form.completed": "_terminal",
    "form.declined": "_terminal",
}


def keep_once(event, body):
    """Keeps the body under its id; gives the type of what is kept there: of an earlier event, if there was one."""
    with closing(sqlite3.connect(STORE, timeout=10)) as database, database:
        new = database.execute(
            "INSERT OR IGNORE INTO events (event_id, event_type, body) VALUES (?, ?, ?)",
            (event["event_id"], event["event_type"], body),
        )
        if new.rowcount == 1:
            pass  # here, and only here, the event is new: update your records in this transaction
        row = database.execute("SELECT event_type FROM events WHERE event_id = ?", (event["event_id"],))
        return row.fetchone()[0]


def receive(headers, read):
    if not headers.get("Content-Type", "").lower().startswith("application/json"):
        return 415, "Events are application/json."
    length = headers.get("Content-Length", "")
    if not length.isdigit():
        return 411, "The length of the event is missing."
    if int(length) > MAX_BYTES:
        return 413, "The event is too large."
    body = read(int(length))
    try:
        event = json.loads(body)
    except ValueError:
        return 400, "The body is no JSON."
    if not isinstance(event, dict) or not isinstance(event.get("data"), dict):
        return 422, "This is no event of signing-form."
    event_id, event_type = event.get("event_id"), event.get("event_type")
    ending = ENDINGS.get(event_type) if isinstance(event_type, str) else None
    known = isinstance(event_id, str) and ending is not None and event_id.endswith(ending)
    if not known or event_id != headers.get("Idempotency-Key"):
        return 422, "This is no event of signing-form."
    kept = keep_once(event, body)
    # Completed and declined share an id, and the first one stands: 409 tells a second tab which it was.
    return (200 if kept == event_type else 409), {"event_id": event_id, "event_type": kept}


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        try:
            status, answer = receive(self.headers, self.rfile.read)
        except sqlite3.Error:
            status, answer = 500, "The event could not be kept."
        body = json.dumps({"errors": [{"message": answer}]} if isinstance(answer, str) else answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


with closing(sqlite3.connect(STORE)) as database, database:
    database.execute("CREATE TABLE IF NOT EXISTS events (event_id TEXT PRIMARY KEY, event_type TEXT, body BLOB)")
ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "3000"))), Receiver).serve_forever()
