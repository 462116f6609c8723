import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

type Check = (value: unknown) => readonly string[];

/** What the published schema of wire events says is wrong with a body; nothing where it is right. */
export const eventProblems: Check = checkOf('event');

/** The same for a template. */
export const templateProblems: Check = checkOf('template');

/**
 * The schemas are of draft 2020-12 and keep to keywords that mean the same in draft 7, which is what this validator (there
 * already, with the linter) knows: so it is not told their draft.
 */
function checkOf(name: string): Check {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8')) as object;
  const validate = new Ajv({ allErrors: false, schemaId: '$id' }).compile({ ...schema, $schema: undefined });
  return (value) => {
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? 'is wrong'}`.trim());
  };
}
