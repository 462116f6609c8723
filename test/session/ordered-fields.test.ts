import { expect } from 'chai';
import fc from 'fast-check';
import { OrderedFields } from '../../src/session/ordered-fields.js';
import type { SigningSession } from '../../src/session/signing-session.js';
import { makeSession } from '../support/session.js';
import { makeTemplate } from '../support/template.js';

const listOf = (length: number) => makeTemplate(Array.from({ length }, () => ({ areas: [] }))).fields;
const uuidOf = (field: { readonly uuid: string } | null): string | null => field?.uuid ?? null;

describe('some fields of a list', () => {
  it('are none to begin with, and none of an empty list', () => {
    for (const length of [0, 5]) {
      const some = new OrderedFields(listOf(length));
      expect([some.size, some.after(null), some.before(null), some.place('f0')]).to.deep.equal([0, null, null, null]);
      expect(some.first(3)).to.deep.equal([]);
    }
  });

  it('never take in a field that is not of the list', () => {
    const some = new OrderedFields(listOf(2));
    some.set('stranger', true);
    expect([some.size, some.place('stranger')]).to.deep.equal([0, null]);
  });

  it('answer as the list does when it is walked, however they come and go', () => {
    const changes = fc.array(fc.tuple(fc.nat(39), fc.boolean()), { maxLength: 120 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), changes, fc.nat(50), (length, acts, most) => {
        const list = listOf(length);
        const some = new OrderedFields(list);
        const members = new Set<string>();
        for (const [index, member] of acts) {
          const uuid = `f${String(index)}`;
          some.set(uuid, member);
          if (index >= length || !member) members.delete(uuid);
          else members.add(uuid);
        }
        const walked = list.filter(({ uuid }) => members.has(uuid));
        expect(some.size).to.equal(walked.length);
        expect(some.first(most)).to.deep.equal(walked.slice(0, most));
        expect([some.after(null), some.before(null)]).to.deep.equal([walked[0] ?? null, walked.at(-1) ?? null]);
        for (const [index, { uuid }] of list.entries()) {
          const rest = (from: number, to?: number): typeof walked =>
            list.slice(from, to).filter((field) => members.has(field.uuid));
          expect(some.place(uuid)).to.equal(
            members.has(uuid) ? walked.findIndex((field) => field.uuid === uuid) : null,
          );
          expect(uuidOf(some.after(uuid))).to.equal(uuidOf(rest(index + 1)[0] ?? null));
          expect(uuidOf(some.before(uuid))).to.equal(uuidOf(rest(0, index).at(-1) ?? null));
        }
      }),
    );
  });
});

describe("a session's lists of open steps and of issues", () => {
  /** What the lists were before they were kept: every step looked at. */
  function walked(session: SigningSession): { open: readonly string[]; issues: readonly string[] } {
    const open = session.steps.filter((field) => session.isOpen(field));
    const issues = session.steps.filter(({ uuid }) => session.state(uuid).issue !== null);
    return { open: open.map(({ uuid }) => uuid), issues: issues.map(({ uuid }) => uuid) };
  }

  const kept = (session: SigningSession): ReturnType<typeof walked> => ({
    open: session.openSteps.first(Infinity).map(({ uuid }) => uuid),
    issues: session.openIssues().map(({ field }) => field.uuid),
  });

  const FIELDS = [
    { uuid: 'tick', type: 'checkbox', required: false },
    { uuid: 'shown', conditions: [{ field_uuid: 'tick', action: 'checked' }] },
    { uuid: 'behind', conditions: [{ field_uuid: 'shown', action: 'not_empty' }] },
    { uuid: 'digits', validation: { pattern: '[0-9]+' } },
    { uuid: 'optional', required: false },
    { uuid: 'locked', readonly: true },
    { uuid: 'theirs', submitter_uuid: 'landlord' },
    { uuid: 'last', type: 'verification', required: false },
  ];

  const uuid = fc.constantFrom(...FIELDS.map((field) => field.uuid));
  const act = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant('set'), uuid, fc.constantFrom(null, 'x', '12', true, false)) },
    fc.tuple(fc.constantFrom('touch', 'refuse', 'reset'), uuid, fc.constant(null)),
  );

  it('are what walking all steps gives, after any acts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const session = await makeSession(FIELDS);
        for (const [what, target, value] of acts) {
          if (what === 'set') session.setValue(target, value);
          else if (what === 'touch') session.touch(target);
          else if (what === 'refuse') session.refuse(target, 'No.');
          else session.reset();
          expect(kept(session)).to.deep.equal(walked(session));
          expect(session.wrongSteps.size).to.equal(walked(session).issues.length);
        }
      }),
    );
  });

  it('tell of many visited fields at once', async () => {
    const session = await makeSession([{ uuid: 'a' }, { uuid: 'b' }, { uuid: 'c' }]);
    const heard: (readonly string[])[] = [];
    session.onChange(({ fields }) => heard.push([...fields]));
    session.touch('a', 'b', 'nobody');
    session.touch('a');
    expect(heard).to.deep.equal([['a', 'b']]);
  });
});
