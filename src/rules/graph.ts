import { templateInvalid } from '../model/errors.js';
import type { Field } from '../model/template.js';

/** One field reads another: to be shown, or to be computed. */
export interface Read {
  readonly uuid: string;
  readonly by: 'condition' | 'formula';
  /** JSON Pointer to where it says so. */
  readonly path: string;
}

export interface Graph {
  /** The fields that read this one, each once. */
  dependants(uuid: string): readonly string[];
  /** A place in an order in which every field comes after those it reads. */
  rank(uuid: string): number;
}

/** Conditions that lead from one field to the next (CONTRACT 3.2). */
const LONGEST_CHAIN = 32;

/**
 * Orders the fields by what they read. Costs one visit a field and a read, however they hang together.
 *
 * @param reads What each field reads; fields that read nothing are left out.
 * @throws SigningError `template_invalid` for fields that depend on each other in a circle, and for a chain of more than 32
 * conditions.
 */
export function buildGraph(fields: readonly Field[], reads: ReadonlyMap<string, readonly Read[]>): Graph {
  const dependants = invert(reads);
  const waitsFor = new Map([...reads].map(([uuid, list]) => [uuid, new Set(list.map((read) => read.uuid)).size]));
  const order = fields.map(({ uuid }) => uuid).filter((uuid) => !waitsFor.has(uuid));
  // The list grows while it is walked.
  for (const uuid of order) {
    for (const dependant of dependants.get(uuid) ?? []) {
      const left = (waitsFor.get(dependant) ?? 0) - 1;
      waitsFor.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  }
  const ranks = new Map(order.map((uuid, index) => [uuid, index]));
  const stuck = fields.find(({ uuid }) => !ranks.has(uuid));
  if (stuck) refuseCircle(stuck.uuid, fields, reads, ranks);
  checkChains(order, reads);
  return { dependants: (uuid) => dependants.get(uuid) ?? [], rank: (uuid) => ranks.get(uuid) ?? 0 };
}

function invert(reads: ReadonlyMap<string, readonly Read[]>): ReadonlyMap<string, readonly string[]> {
  const dependants = new Map<string, Set<string>>();
  for (const [reader, list] of reads) {
    for (const { uuid } of list) dependants.set(uuid, (dependants.get(uuid) ?? new Set()).add(reader));
  }
  return new Map([...dependants].map(([uuid, readers]) => [uuid, [...readers]]));
}

/** Follows the reads of a field that never gets its turn until they come round; then says so. */
function refuseCircle(
  start: string,
  fields: readonly Field[],
  reads: ReadonlyMap<string, readonly Read[]>,
  ranks: ReadonlyMap<string, number>,
): never {
  const trail = new Map<string, Read>();
  let at = start;
  while (!trail.has(at)) {
    const next = reads.get(at)?.find(({ uuid }) => !ranks.has(uuid));
    if (!next) throw new Error('A field waits for nothing, and yet it waits.');
    trail.set(at, next);
    at = next.uuid;
  }
  const uuids = [...trail.keys()].slice([...trail.keys()].indexOf(at));
  const names = new Map(fields.map((field) => [field.uuid, nameOf(field)]));
  const shown = [...uuids, at].map((uuid) => names.get(uuid) ?? uuid);
  const circle = shown.length > 12 ? [...shown.slice(0, 6), '…', ...shown.slice(-5)] : shown;
  const what = uuids.length === 1 ? 'A field depends on itself' : 'Fields depend on each other in a circle';
  throw templateInvalid(
    trail.get(at)?.path ?? '',
    `${what}: ${circle.join(' → ')}. Remove one of these conditions or references.`,
  );
}

function nameOf({ name, uuid }: Field): string {
  const text = name || uuid;
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** A formula passes on the length of the chain that it reads; a condition adds to it. */
function checkChains(order: readonly string[], reads: ReadonlyMap<string, readonly Read[]>): void {
  const lengths = new Map<string, number>();
  for (const uuid of order) {
    let longest = 0;
    for (const read of reads.get(uuid) ?? []) {
      const length = (lengths.get(read.uuid) ?? 0) + (read.by === 'condition' ? 1 : 0);
      if (length > LONGEST_CHAIN) {
        throw templateInvalid(
          read.path,
          `More than ${LONGEST_CHAIN} conditions hang on each other. Shorten the chain.`,
        );
      }
      longest = Math.max(longest, length);
    }
    lengths.set(uuid, longest);
  }
}
