import { templateInvalid } from './errors.js';
import { LIMITS } from './limits.js';

/**
 * Reads the JSON text of a template or signing request.
 *
 * @throws SigningError `template_invalid` with path '' when it is larger than 5 MB or not JSON; the message names the line
 * and column where the engine tells them.
 */
export function parseJsonText(text: string): unknown {
  if (isTooLong(text)) throw templateInvalid('', 'The template is larger than 5 MB: take out pictures and other data.');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : 'it cannot be read';
    const hint = text.trimStart().startsWith('<') ? ' It is an HTML page: does the address need a login?' : '';
    throw templateInvalid('', `The template is not JSON: ${reason}${position(reason, text)}.${hint}`);
  }
}

function isTooLong(text: string): boolean {
  if (text.length > LIMITS.jsonBytes) return true;
  // No UTF-16 unit takes more than three bytes: only long texts need counting.
  return text.length * 3 > LIMITS.jsonBytes && new TextEncoder().encode(text).length > LIMITS.jsonBytes;
}

/** V8 gives an offset, or nothing at the text's end; Firefox names line and column itself; WebKit gives nothing. */
function position(reason: string, text: string): string {
  if (/line \d+/.test(reason)) return '';
  const given = /position (\d+)/.exec(reason)?.[1];
  const atEnd = /end of (?:JSON )?(?:input|data)|EOF/i.test(reason);
  if (given === undefined && !atEnd) return '';
  const lines = text.slice(0, given === undefined ? text.length : Number(given)).split('\n');
  return ` (line ${lines.length} column ${(lines.at(-1)?.length ?? 0) + 1})`;
}
