import { compileRules } from '../../src/rules/compile.js';
import { SigningSession, type SessionOptions } from '../../src/session/signing-session.js';
import { makeTemplate } from './template.js';

type Json = Record<string, unknown>;

/** A session of the first party over a template made of the given fields. */
export async function makeSession(
  fields: readonly Json[],
  options: Partial<SessionOptions> = {},
  more: Json = {},
): Promise<SigningSession> {
  const template = makeTemplate(fields, more);
  const submitter = template.submitters[0];
  if (!submitter) throw new Error('There is no submitter.');
  return new SigningSession({
    template,
    submitter,
    rules: await compileRules(template),
    readonlyFields: [],
    order: 'template',
    today: '2026-11-23',
    pages: 1,
    draft: {},
    prefill: {},
    others: {},
    variables: {
      id: '',
      role: 'Tenant',
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      phone: '',
      now: new Date('2026-11-23T12:00:00Z'),
      timeZone: 'UTC',
    },
    ...options,
  });
}
