import { chooseSubmitter, firstScreen } from '../../src/controllers/run/load-request.js';
import type { ControlContext } from '../../src/fields/field-type.js';
import { issueMessage } from '../../src/fields/messages.js';
import { fieldTypes } from '../../src/fields/registry.js';
import { canonicalJson } from '../../src/model/canonical-json.js';
import { SigningError } from '../../src/model/errors.js';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import type { SigningRequest } from '../../src/model/request.js';
import type { Field, Submitter } from '../../src/model/template.js';
import { compileRules, type Rules } from '../../src/rules/compile.js';
import { SigningSession } from '../../src/session/signing-session.js';
import { wireValues } from '../../src/session/wire.js';
import { translator } from '../fields/translators.js';
import { ANSWERS } from './cases.js';

const english = translator();

interface Opened {
  readonly request: SigningRequest;
  readonly submitter: Submitter;
  readonly rules: Rules;
}

/**
 * Does with a template what a form does: opens it, fills in every field in several ways, shows each, and makes the values
 * for the wire. Throws for whatever is neither a form nor one error that says what and where.
 */
export async function tryCase(input: unknown, nth = 0): Promise<'valid' | 'refused'> {
  const opened = await open(input).catch(judge);
  if (opened === 'refused') return opened;
  const session = sessionOf(opened);
  for (const [index, field] of session.template.fields.entries()) fill(session, field, nth + index);
  canonicalJson(wireValues(session));
  session.reset();
  canonicalJson(wireValues(session));
  return 'valid';
}

async function open(input: unknown): Promise<Opened> {
  const request = parseSigningRequest(input);
  firstScreen(request, new Date());
  return { request, submitter: chooseSubmitter(request, null), rules: await compileRules(request.template) };
}

function judge(thrown: unknown): 'refused' {
  if (!(thrown instanceof SigningError)) throw thrown;
  const { code, path, retryable, message } = thrown.detail;
  const says = code === 'template_invalid' ? isPointer(path) : code === 'submitter_unknown';
  if (!says || retryable || message.length < 20 || message.length > 1_500) {
    throw new Error(`It was refused, but not well: ${JSON.stringify(thrown.detail).slice(0, 2_000)}`);
  }
  return 'refused';
}

function isPointer(path: string | undefined): boolean {
  return path !== undefined && /^(?:\/(?:[^~]|~[01])*)?$/s.test(path);
}

function sessionOf({ request, submitter, rules }: Opened): SigningSession {
  const { values } = request;
  return new SigningSession({
    template: request.template,
    submitter,
    rules,
    readonlyFields: [],
    order: 'page',
    today: '2026-11-23',
    pages: 1,
    draft: {},
    prefill: request.submitter?.values ?? values,
    others: values,
    variables: {
      id: '1',
      role: submitter.name,
      name: 'Jordan Avery',
      email: '',
      phone: '',
      now: new Date('2026-11-23T12:00:00Z'),
      timeZone: 'Europe/Paris',
    },
  });
}

/** Hands in two answers that mostly do not fit, and shows what becomes of the field. */
function fill(session: SigningSession, field: Field, nth: number): void {
  for (const more of [0, 29]) session.setValue(field.uuid, ANSWERS[(nth + more) % ANSWERS.length]);
  session.touch(field.uuid);
  show(session, field);
}

/** What stands on a page where something was forgotten; a template or a person may have written it, of course. */
const MEANINGLESS = /NaN|undefined|\[object/;

function show(session: SigningSession, field: Field): void {
  const { value, issue, locked } = session.state(field.uuid);
  const type = fieldTypes[field.type];
  const label = session.label(field, english);
  const words = [label, type.format(value, field, english), issue ? issueMessage(issue, field, english) : ''];
  if (MEANINGLESS.test(words.join(' ')) && !MEANINGLESS.test(JSON.stringify([field, value]))) {
    throw new Error(`It shows what means nothing: ${JSON.stringify(words).slice(0, 500)}`);
  }
  const context: Omit<ControlContext, 'place' | 'area'> = {
    field,
    value,
    issue,
    locked,
    i18n: english,
    id: 'id',
    describedBy: '',
    label,
    set: () => undefined,
    open: () => undefined,
  };
  type.control({ ...context, place: 'step', area: null });
  for (const area of field.areas.slice(0, 2)) type.control({ ...context, place: 'page', area });
}
