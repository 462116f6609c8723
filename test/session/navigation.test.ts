import { expect } from 'chai';
import { nextStep, previousStep } from '../../src/session/navigation.js';
import { makeSession } from '../support/session.js';

describe('navigation between steps', () => {
  const fields = [
    { uuid: 'a' },
    { uuid: 'b', required: false },
    { uuid: 'c' },
    { uuid: 'locked', readonly: true },
    { uuid: 'd' },
  ];

  it('leads to the next open required field and goes round once', async () => {
    const session = await makeSession(fields);
    expect(nextStep(session, null, 'required')?.uuid).to.equal('a');
    expect(nextStep(session, 'a', 'required')?.uuid).to.equal('c');
    expect(nextStep(session, 'd', 'required')?.uuid).to.equal('a');
    for (const uuid of ['a', 'c', 'd']) session.setValue(uuid, 'x');
    expect(nextStep(session, 'a', 'required')).to.equal(null);
  });

  it('visits optional fields too when asked to, and ends at the last', async () => {
    const session = await makeSession(fields);
    expect(nextStep(session, 'a', 'all')?.uuid).to.equal('b');
    expect(nextStep(session, 'c', 'all')?.uuid).to.equal('d');
    expect(nextStep(session, 'd', 'all')).to.equal(null);
  });

  it('passes over what was filled in before and is optional, where only questions are asked for', async () => {
    const given = { b: 'x', c: 'x' };
    const session = await makeSession(fields, { prefill: given });
    expect(nextStep(session, 'a', 'all')?.uuid).to.equal('b');
    expect(nextStep(session, 'a', 'all', 'askedSteps')?.uuid, 'c is required').to.equal('c');
    expect(previousStep(session, 'c', 'askedSteps')?.uuid).to.equal('a');
    expect(session.askedSteps.size).to.equal(3);
    session.setValue('b', 'y');
    expect(nextStep(session, 'a', 'all', 'askedSteps')?.uuid, 'the signer answers it').to.equal('b');
  });

  it('leads back over locked fields', async () => {
    const session = await makeSession(fields);
    expect(previousStep(session, 'd')?.uuid).to.equal('c');
    expect(previousStep(session, 'a')).to.equal(null);
  });

  it('orders steps as they are read on the page when asked to', async () => {
    const area = (y: number, x: number): object => ({
      areas: [{ attachment_uuid: 'doc', page: 0, x, y, w: 0.1, h: 0.02 }],
    });
    const session = await makeSession(
      [
        { uuid: 'low', ...area(0.5, 0.1) },
        { uuid: 'right', ...area(0.1, 0.6) },
        { uuid: 'left', ...area(0.101, 0.1) },
        { uuid: 'none', areas: [] },
      ],
      { order: 'page' },
    );
    expect(session.steps.map(({ uuid }) => uuid)).to.deep.equal(['left', 'right', 'low', 'none']);
  });
});
