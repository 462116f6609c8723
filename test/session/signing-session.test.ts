import { expect } from 'chai';
import type { Change } from '../../src/session/field-state.js';
import { makeSession } from '../support/session.js';

const shownWhenTicked = { conditions: [{ field_uuid: 'tick', action: 'checked' }] };

describe('a signing session', () => {
  it('opens with draft before prefill before default', async () => {
    const session = await makeSession(
      [
        { uuid: 'a', name: 'A', default_value: 'default' },
        { uuid: 'b', name: 'B', default_value: 'default' },
        { uuid: 'c', name: 'C', default_value: 'default' },
      ],
      { draft: { a: 'draft' }, prefill: { A: 'prefill', b: 'prefill' } },
    );
    expect(['a', 'b', 'c'].map((uuid) => session.read(uuid))).to.deep.equal(['draft', 'prefill', 'default']);
  });

  it('keeps an answer that the signer emptied empty', async () => {
    const session = await makeSession([{ uuid: 'a', default_value: 'default' }], { draft: { a: null } });
    expect(session.read('a')).to.equal(null);
  });

  it('fills the variables of default values', async () => {
    const session = await makeSession([{ uuid: 'a', default_value: '{{name}}, {{role}}' }]);
    expect(session.read('a')).to.equal('Ada Lovelace, Tenant');
  });

  it('never lets a locked field change', async () => {
    const session = await makeSession(
      [
        { uuid: 'readonly', readonly: true, default_value: 'as it was' },
        { uuid: 'named', name: 'Named', default_value: 'as it was' },
        { uuid: 'others', submitter_uuid: 'landlord', default_value: 'as it was' },
      ],
      { readonlyFields: ['Named'] },
    );
    for (const uuid of ['readonly', 'named', 'others']) {
      session.setValue(uuid, 'changed');
      expect(session.read(uuid), uuid).to.equal('as it was');
    }
  });

  it('counts required fields as they are answered', async () => {
    const session = await makeSession([{ uuid: 'a' }, { uuid: 'b' }, { uuid: 'c', required: false }]);
    expect(session.progress).to.include({ required: 2, done: 0, optional: 1, total: 3 });
    session.setValue('a', 'x');
    expect(session.progress).to.include({ required: 2, done: 1 });
    session.setValue('a', '');
    expect(session.progress).to.include({ required: 2, done: 0 });
  });

  it('does not count a required field that a condition hides, nor lets it block', async () => {
    const session = await makeSession([
      { uuid: 'tick', type: 'checkbox', required: false },
      { uuid: 'more', ...shownWhenTicked },
    ]);
    expect(session.progress.required).to.equal(0);
    expect(session.openIssues()).to.be.empty;
    session.setValue('tick', true);
    expect(session.progress.required).to.equal(1);
    expect(session.openIssues().map(({ field, issue }) => [field.uuid, issue])).to.deep.equal([
      ['more', 'valueMissing'],
    ]);
  });

  it('reads a hidden value as empty and brings it back with its condition', async () => {
    const session = await makeSession([
      { uuid: 'tick', type: 'checkbox', default_value: true },
      { uuid: 'more', ...shownWhenTicked },
    ]);
    session.setValue('more', 'kept');
    session.setValue('tick', false);
    expect(session.read('more')).to.equal(null);
    session.setValue('tick', true);
    expect(session.read('more')).to.equal('kept');
  });

  it('computes formulas over formulas when a value changes', async () => {
    const session = await makeSession([
      { uuid: 'price', type: 'number' },
      { uuid: 'tax', type: 'number', preferences: { formula: '{{price}} * 0.1' } },
      { uuid: 'total', type: 'number', preferences: { formula: '{{price}} + {{tax}}' } },
    ]);
    session.setValue('price', 0.3);
    expect(session.read('total')).to.equal(0.33);
    expect(session.state('total').locked).to.equal(true);
  });

  it('says why a computed value is empty, and tells when that changes', async () => {
    const session = await makeSession([
      { uuid: 'a', type: 'number' },
      { uuid: 'b', type: 'number' },
      { uuid: 'each', type: 'number', preferences: { formula: '{{a}} / {{b}}' } },
    ]);
    const reasons = [session.state('each').reason];
    session.onField('each', ({ reason }) => reasons.push(reason));
    session.setValue('a', 1);
    session.setValue('b', 0);
    session.setValue('b', 2);
    expect(reasons).to.deep.equal(['emptyOperand', 'divisionByZero', null]);
    expect(session.state('each').value).to.equal(0.5);
  });

  it('tells a payment when what its price depends on changes', async () => {
    const session = await makeSession([
      { uuid: 'hours', type: 'number' },
      { uuid: 'pay', type: 'payment', preferences: { formula: '{{hours}} * 12.5' } },
    ]);
    let heard = 0;
    session.onField('pay', () => (heard += 1));
    session.setValue('hours', 3);
    expect(heard).to.equal(1);
    expect(session.amount('pay')).to.equal(37.5);
    expect(session.state('pay').locked).to.equal(false);
  });

  it('tells each listener only of what changed', async () => {
    const session = await makeSession([
      { uuid: 'tick', type: 'checkbox', required: false },
      { uuid: 'more', ...shownWhenTicked },
      { uuid: 'other' },
    ]);
    const heard: string[] = [];
    for (const uuid of ['tick', 'more', 'other']) session.onField(uuid, () => heard.push(uuid));
    const changes: Change[] = [];
    session.onChange((change) => changes.push(change));
    session.setValue('tick', true);
    expect(heard.sort()).to.deep.equal(['more', 'tick']);
    expect(changes.map(({ fields }) => [...fields].sort())).to.deep.equal([['more', 'tick']]);
  });

  it('says nothing when a value stays the same', async () => {
    const session = await makeSession([{ uuid: 'a', default_value: 'x' }]);
    let heard = 0;
    session.onChange(() => (heard += 1));
    session.setValue('a', 'x');
    expect(heard).to.equal(0);
  });

  it("shows the host's refusal until the value changes", async () => {
    const session = await makeSession([{ uuid: 'a', default_value: 'x' }]);
    session.refuse('a', 'This name is taken.');
    expect(session.state('a')).to.include({ issue: 'customError', message: 'This name is taken.', touched: true });
    session.setValue('a', 'y');
    expect(session.state('a')).to.include({ issue: null, message: null });
  });

  it('goes back to how it opened, without the draft', async () => {
    const session = await makeSession([{ uuid: 'a', default_value: 'default' }], { draft: { a: 'draft' } });
    session.setValue('a', 'new');
    session.reset();
    expect(session.read('a')).to.equal('default');
    expect(session.progress).to.include({ required: 1, done: 1 });
  });

  it('touches as many fields for one change among 10,000 as among 10', async () => {
    const touched = async (count: number): Promise<number> => {
      const session = await makeSession([
        { uuid: 'tick', type: 'checkbox', required: false },
        { uuid: 'more', ...shownWhenTicked },
        ...Array.from({ length: count - 2 }, (_, index) => ({ uuid: `n${String(index)}` })),
      ]);
      let fields = 0;
      session.onChange((change) => (fields += change.fields.size));
      session.setValue('tick', true);
      return fields;
    };
    expect(await touched(10_000)).to.equal(await touched(10));
  });
});
