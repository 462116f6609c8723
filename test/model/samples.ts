import { expect } from 'chai';
import { type ErrorDetail, SigningError } from '../../src/model/errors.js';

/** JSON that a test bends out of shape: open, unlike the types of the library. */
export type Json = Record<string, unknown>;

export function area(change: Json = {}): Json {
  return { x: 0.1, y: 0.2, w: 0.3, h: 0.05, page: 0, attachment_uuid: 'doc-1', ...change };
}

export function field(change: Json = {}): Json {
  return {
    uuid: 'field-1',
    submitter_uuid: 'party-1',
    name: 'Name',
    type: 'text',
    required: true,
    areas: [area()],
    ...change,
  };
}

export function template(change: Json = {}): Json {
  return {
    id: 7,
    name: 'Lease',
    schema: [{ attachment_uuid: 'doc-1', name: 'lease' }],
    documents: [{ uuid: 'doc-1', url: 'https://example.com/lease.pdf', filename: 'lease.pdf' }],
    submitters: [{ uuid: 'party-1', name: 'Tenant' }],
    fields: [field()],
    ...change,
  };
}

/** A template whose only field is changed. */
export function withField(change: Json): Json {
  return template({ fields: [field(change)] });
}

export function withArea(change: Json): Json {
  return withField({ areas: [area(change)] });
}

export function options(...uuids: readonly string[]): Json[] {
  return uuids.map((uuid) => ({ uuid, value: uuid.toUpperCase() }));
}

/** Runs what must be refused and returns the one error's detail; anything but a `SigningError` fails the test. */
export function refusal(act: () => unknown): ErrorDetail {
  try {
    act();
  } catch (error) {
    expect(error).to.be.instanceOf(SigningError);
    return (error as SigningError).detail;
  }
  expect.fail('it was accepted');
}

/** Every object and list inside a value, itself included. */
export function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}
