import type { Field } from '../model/template.js';
import type { SignatureValue } from '../model/values.js';
import type { SigningSession } from './signing-session.js';

/** The signer's other fields to which the same mark may be applied: the empty ones, and those that bear the mark as it was. */
export function remainingFields(session: SigningSession, field: Field): readonly Field[] {
  const pictureOf = ({ uuid }: Field): string | undefined =>
    (session.state(uuid).value as SignatureValue | null)?.image;
  const before = pictureOf(field);
  return session.steps
    .filter((other) => other.type === field.type && other.uuid !== field.uuid && session.isOpen(other))
    .filter((other) => [undefined, before].includes(pictureOf(other)));
}

/** The mark that this signer adopted last for fields of this type: offered again, never across submitters. */
export function adoptedMark(session: SigningSession, field: Field): SignatureValue | null {
  const same = session.steps.filter((other) => other.type === field.type);
  const values = same.map((other) => session.state(other.uuid).value);
  return (values.findLast((value) => value !== null) as SignatureValue | undefined) ?? null;
}
