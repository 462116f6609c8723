import { expect, fixture, html } from '@open-wc/testing';
import { readingPoint } from '../../src/controllers/zoom-anchor.js';

/** A pane with so many px in it, 200 px high or as high as they are, below others in something that scrolls. */
async function paneWith(content: number, overflow: string): Promise<{ around: HTMLElement; pane: HTMLElement }> {
  const around = await fixture<HTMLElement>(
    html`<div style="height: 300px; overflow: auto">
      <div style="height: 250px"></div>
      <div class="pane" style="overflow: ${overflow}; ${overflow === 'auto' ? 'height: 200px' : ''}">
        <div style="height: ${content}px"></div>
      </div>
    </div>`,
  );
  return { around, pane: around.querySelector('.pane') as HTMLElement };
}

/** How far down in what is in sight of the pane one reads, from 0 to 1. */
function depthOf(pane: HTMLElement): number {
  const { top, bottom } = pane.getBoundingClientRect();
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return (readingPoint(pane).y - upper) / (lower - upper);
}

describe('where one reads', () => {
  it('is a quarter down, wherever the page around has been scrolled to', async () => {
    const { around, pane } = await paneWith(1000, 'auto');
    around.scrollTop = 1000;
    expect(depthOf(pane)).to.be.closeTo(0.25, 0.01);
    pane.scrollTop = 400;
    expect(depthOf(pane)).to.be.closeTo(0.25, 0.01);
  });

  it('is the lower edge where the pane has been scrolled to its end', async () => {
    const { pane } = await paneWith(1000, 'auto');
    pane.scrollTop = 1000;
    expect(depthOf(pane)).to.be.closeTo(1, 0.01);
  });

  it('is the lower edge of a pane as high as its pages where the page around has been', async () => {
    const { around, pane } = await paneWith(1000, 'visible');
    expect(depthOf(pane)).to.be.closeTo(0.25, 0.01);
    around.scrollTop = 2000;
    expect(depthOf(pane)).to.be.closeTo(1, 0.01);
  });
});
