import { expect } from 'chai';
import { RenderQueue, type Job } from '../../src/pdf/render-queue.js';

/** Names still to do; each takes until it is finished or given up. */
class Work {
  readonly todo: string[];
  readonly log: string[] = [];
  finish: () => void = () => undefined;
  readonly queue = new RenderQueue<string>(() => this.#next());

  constructor(...todo: string[]) {
    this.todo = todo;
  }

  #next(): Job<string> | null {
    const owner = this.todo.shift();
    return owner === undefined ? null : { owner, run: (signal) => this.#run(owner, signal) };
  }

  #run(owner: string, signal: AbortSignal): Promise<void> {
    this.log.push(`begin ${owner}`);
    signal.addEventListener('abort', () => this.log.push(`give up ${owner}`));
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('RenderQueue', () => {
  it('does one job at a time and sleeps when there is none', async () => {
    const work = new Work('a', 'b');
    work.queue.wake();
    work.queue.wake();
    expect(work.log).to.deep.equal(['begin a']);
    work.finish();
    await settled();
    expect(work.queue.current).to.equal('b');
    work.finish();
    await settled();
    expect([work.queue.current, work.log]).to.deep.equal([null, ['begin a', 'begin b']]);
    work.todo.push('c');
    work.queue.wake();
    expect(work.queue.current).to.equal('c');
  });

  it('goes on at once when it gives up a job, and does not mind that one ending later', async () => {
    const work = new Work('a', 'b');
    work.queue.wake();
    const finishFirst = work.finish;
    work.queue.cancel();
    finishFirst();
    await settled();
    expect(work.log).to.deep.equal(['begin a', 'give up a', 'begin b']);
    expect(work.queue.current).to.equal('b');
  });

  it('begins nothing any more once closed', async () => {
    const work = new Work('a', 'b');
    work.queue.wake();
    work.queue.close();
    work.finish();
    work.queue.wake();
    await settled();
    expect(work.log).to.deep.equal(['begin a', 'give up a']);
  });
});
