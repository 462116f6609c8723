import { expect } from '@open-wc/testing';
import type { SandboxReport } from './sandboxed.js';

/** What the page in a frame without an origin tells. */
async function reported(): Promise<SandboxReport> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.src = new URL('./sandboxed.html', import.meta.url).pathname;
  const told = new Promise<SandboxReport>((resolve) => {
    const hear = ({ source, data }: MessageEvent<SandboxReport>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    };
    addEventListener('message', hear);
  });
  document.body.append(frame);
  const report = await told;
  frame.remove();
  return report;
}

describe('A page that may not even look at storage', () => {
  let report: SandboxReport;
  before(async () => {
    report = await reported();
  });

  it('is a frame without an origin', () => {
    expect(report.looked).to.equal('SecurityError');
  });

  it('keeps drafts in memory', () => {
    expect(report.draft.said).to.equal('storage_unavailable');
    expect(report.draft.loaded).to.deep.equal(report.draft.saved);
  });

  it('keeps events in memory, and delivers them', () => {
    expect(report.completion).to.deep.equal({ outcome: 'acknowledged', storage: 'memory', completed: 1 });
  });
});
