import { expect } from 'chai';
import fc from 'fast-check';
import { parseComplaints, parseMessage, parseReceipt } from '../../src/delivery/receipt.js';

describe('parseReceipt', () => {
  it('keeps what the completed screen uses', () => {
    const receipt = {
      event_id: 'abc_terminal',
      event_type: 'form.completed',
      redirect_url: '/thanks',
      documents: [{ name: 'Lease', url: 'https://host.example/lease.pdf' }],
      message: 'Thank you',
    };
    expect(parseReceipt(receipt)).to.deep.equal(receipt);
  });

  it('is frozen through and through, and no part of what came in', () => {
    const raw = { documents: [{ name: 'Lease', url: '/lease.pdf' }] };
    const receipt = parseReceipt(raw);
    expect(receipt).to.be.frozen;
    expect(receipt.documents).to.be.frozen;
    expect(receipt.documents?.[0]).to.be.frozen.and.not.equal(raw.documents[0]);
  });

  it('leaves out addresses that do not lead to http or https', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'http://',
    ]) {
      const receipt = parseReceipt({ redirect_url: address, documents: [{ name: 'x', url: address }] });
      expect(receipt, address).to.deep.equal({ documents: [] });
    }
  });

  it('leaves out keys of the wrong type', () => {
    const raw = { event_id: 7, event_type: 'form.opened', redirect_url: {}, documents: 'all', message: ['hi'] };
    expect(parseReceipt(raw)).to.deep.equal({});
    expect(parseReceipt({ documents: [null, 7, { name: 'x' }, { url: '/x' }] })).to.deep.equal({ documents: [] });
  });

  it('keeps short single values of other keys, and no others', () => {
    const raw = { received_at: 'now', duplicate: false, number: 7, deep: { a: 1 }, list: [1], long: 'x'.repeat(1001) };
    expect(parseReceipt(raw)).to.deep.equal({ received_at: 'now', duplicate: false, number: 7 });
  });

  it('cannot be made to change a prototype', () => {
    const receipt = parseReceipt(JSON.parse('{"__proto__": {"admin": true}, "constructor": 1, "ok": 1}'));
    expect(Object.getPrototypeOf(receipt)).to.equal(Object.prototype);
    expect((receipt as { admin?: boolean }).admin).to.be.undefined;
    expect(receipt['ok']).to.equal(1);
  });

  it('bounds everything', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, index]));
    const documents = Array.from({ length: 5_000 }, () => ({ name: 'x', url: '/x' }));
    const receipt = parseReceipt({ ...many, documents, message: 'x'.repeat(10_001) });
    expect(Object.keys(receipt).length).to.be.at.most(51);
    expect(receipt.documents?.length).to.equal(100);
    expect(receipt.message).to.be.undefined;
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseReceipt(raw)).to.be.frozen;
        expect(parseComplaints(raw)).to.be.an('array');
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseComplaints', () => {
  it('reads fields with their messages and bare sentences', () => {
    const raw = {
      errors: [{ field: 'Name', message: 'is missing' }, { message: 'Too late' }, 'Closed', { field: 'x' }, 7],
    };
    expect(parseComplaints(raw)).to.deep.equal([
      { field: 'Name', message: 'is missing' },
      { message: 'Too late' },
      { message: 'Closed' },
    ]);
  });

  it('is empty for anything else', () => {
    for (const raw of [null, [], 'no', { errors: 'no' }, { errors: {} }])
      expect(parseComplaints(raw)).to.deep.equal([]);
  });
});

describe('parseMessage', () => {
  it('finds the sentence of the whole', () => {
    expect(parseMessage({ message: 'Too large' })).to.equal('Too large');
    expect(parseMessage({ error: 'Too large' })).to.equal('Too large');
    expect(parseMessage({ error: { code: 1 } })).to.be.undefined;
  });
});
