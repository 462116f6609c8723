import { expect } from 'chai';
import { Passwords } from '../../src/controllers/run/passwords.js';

type Question = readonly [document: string | null, wrong: boolean];

/** A signer who answers in this order, and what was asked. */
function signer(...answers: (string | null)[]): { asked: Question[]; passwords: Passwords; atOnce: () => number } {
  const asked: Question[] = [];
  let open = 0;
  let most = 0;
  const passwords = new Passwords({
    async askPassword(wrong, document) {
      open += 1;
      most = Math.max(most, open);
      asked.push([document, wrong]);
      await Promise.resolve();
      open -= 1;
      return answers.shift() ?? null;
    },
  });
  return { asked, passwords, atOnce: () => most };
}

/** Opens a document that has this password; gives how often it was tried. */
async function unlock(passwords: Passwords, document: string, right: string): Promise<number | null> {
  const ask = passwords.forDocument(document);
  for (let tries = 0; ; tries += 1) {
    const password = await ask(tries > 0);
    if (password === null) return null;
    if (password === right) return tries + 1;
  }
}

describe('passwords of several documents', () => {
  it('are asked for one at a time', async () => {
    const { asked, passwords, atOnce } = signer('a', 'b');
    const opened = await Promise.all([unlock(passwords, 'A', 'a'), unlock(passwords, 'B', 'b')]);
    expect(atOnce()).to.equal(1);
    expect(opened).to.deep.equal([1, 2]);
    expect(asked).to.deep.equal([
      ['A', false],
      ['B', false],
    ]);
  });

  it('are tried on the other documents first', async () => {
    const { asked, passwords } = signer('same');
    await Promise.all([unlock(passwords, 'A', 'same'), unlock(passwords, 'B', 'same')]);
    expect(await unlock(passwords, 'C', 'same')).to.equal(1);
    expect(asked).to.deep.equal([['A', false]]);
  });

  it('are called wrong only where the signer has entered them', async () => {
    const { asked, passwords } = signer('no', 'a', 'no either', 'b');
    await unlock(passwords, 'A', 'a');
    await unlock(passwords, 'B', 'b');
    expect(asked).to.deep.equal([
      ['A', false],
      ['A', true],
      ['B', false],
      ['B', true],
    ]);
  });

  it('are called wrong where the host has given them', async () => {
    const { asked, passwords } = signer('a');
    await passwords.forDocument(null)(true);
    expect(asked).to.deep.equal([[null, true]]);
  });

  it('are not asked for any more once the signer has given up', async () => {
    const { asked, passwords } = signer(null);
    expect(await Promise.all([unlock(passwords, 'A', 'a'), unlock(passwords, 'B', 'b')])).to.deep.equal([null, null]);
    expect(asked).to.deep.equal([['A', false]]);
  });
});
