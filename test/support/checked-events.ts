import { eventProblems } from './schemas.js';

let failed = false;

/**
 * The answer to a posted event that the published schema refuses, null for every other request. A form that sends such a
 * body ends the run in a failure, even where no test looks at what became of it.
 */
export async function refuseInvalidEvent(request: Request): Promise<Response | null> {
  if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/api/events')) return null;
  // A body that broke off is the host's affair.
  const text = await request
    .clone()
    .text()
    .catch(() => null);
  if (text === null) return null;
  const problems = eventProblems(parsed(text));
  if (problems.length === 0) return null;
  const message = `This event does not fit schema/event.json: ${problems.join('; ')}`;
  console.error(`${message}\n${text.slice(0, 2_000)}`);
  if (!failed) process.once('exit', () => (process.exitCode = 1));
  failed = true;
  return Response.json({ errors: [{ message }] }, { status: 422 });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
