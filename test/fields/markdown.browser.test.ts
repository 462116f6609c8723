import { expect, fixture, html } from '@open-wc/testing';
import { markdown } from '../../src/fields/markdown.js';

const shown = (source: string): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${markdown(source)}</div>`);
const outline = (element: Element): string =>
  [...element.querySelectorAll('*')]
    .map(({ localName, textContent }) => `${localName}: ${textContent.trim()}`)
    .join('\n');

describe('Markdown', () => {
  it('shows paragraphs, lists, line breaks and emphasis', async () => {
    const element = await shown('Your **full** name\nas in your *passport*\n\n- one\n- two');
    expect(outline(element)).to.equal(
      [
        'p: Your full nameas in your passport',
        'strong: full',
        'br: ',
        'em: passport',
        'ul: onetwo',
        'li: one',
        'li: two',
      ].join('\n'),
    );
  });

  it('links to the web and to mail, and gives nothing away there', async () => {
    const element = await shown('[terms](https://example.com/terms) [help](mailto:help@example.com)');
    const links = [...element.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.com/terms', 'mailto:help@example.com']);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer nofollow')).to.equal(true);
  });

  it('shows everything else as the text that it is', async () => {
    const hostile =
      '<img src=x onerror="alert(1)"> [x](javascript:alert(1)) <script>alert(1)</script> [y](data:text/html,z)';
    const element = await shown(hostile);
    expect(element.textContent).to.equal(hostile);
    expect(outline(element)).to.equal(`p: ${hostile}`);
  });
});
