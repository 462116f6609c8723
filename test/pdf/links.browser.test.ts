import { expect } from '@open-wc/testing';
import { openDocument } from '../../src/pdf/document.js';
import { pageLinks, type PageLink } from '../../src/pdf/links.js';
import { makePdf, type PdfPage } from '../support/pdf.js';

const link = (action: string, rect = '10 10 110 60'): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << ${action} >> >>`;

async function linksOf(page: PdfPage): Promise<readonly PageLink[]> {
  const pdf = await openDocument({ data: makePdf({ pages: [page] }) });
  const links = await pageLinks(pdf, 0);
  await pdf.destroy();
  return links;
}

describe('pageLinks', () => {
  it('finds links to web pages and mail addresses', async () => {
    const annotations = [
      link('/S /URI /URI (https://example.org/terms?a=1#b)'),
      link('/S /URI /URI (mailto:help@example.org)'),
    ];
    const links = await linksOf({ annotations });
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/terms?a=1#b', 'mailto:help@example.org']);
  });

  it('finds nothing that runs, submits, opens files or carries a password', async () => {
    const annotations = [
      link('/S /URI /URI (javascript:alert\\(1\\))'),
      link('/S /URI /URI (data:text/html,x)'),
      link('/S /URI /URI (file:///etc/passwd)'),
      link('/S /URI /URI (https://user:secret@example.org/)'),
      link('/S /Launch /F (calc.exe)'),
      link('/S /JavaScript /JS (app.alert\\(1\\))'),
      link('/S /SubmitForm /F (https://example.org/collect)'),
      link('/S /GoToR /F (other.pdf)'),
      link('/S /URI /URI (/relative)'),
    ];
    const links = await linksOf({ annotations });
    expect(links.filter(({ href }) => !href.startsWith('https://example.org'))).to.deep.equal([]);
    expect(links.some(({ href }) => href.includes('secret') || href.includes('collect'))).to.equal(false);
  });

  it('gives their boxes as fractions of the page as displayed', async () => {
    const annotations = [link('/S /URI /URI (https://example.org/)', '200 100 300 150')];
    const box = { x: 0.25, y: 0.5, w: 0.25, h: 0.25 };
    const page = { mediaBox: [0, 0, 1000, 1000], cropBox: [100, 50, 500, 250], annotations };
    expect(await linksOf(page)).to.deep.equal([{ href: 'https://example.org/', ...box }]);
    const turned = await linksOf({ ...page, rotate: 90 });
    expect(turned).to.deep.equal([{ href: 'https://example.org/', x: 0.25, y: 0.25, w: 0.25, h: 0.25 }]);
  });

  it('cuts boxes off at the edges of the page and leaves out those beyond', async () => {
    const annotations = [
      link('/S /URI /URI (https://example.org/a)', '-50 -50 50 50'),
      link('/S /URI /URI (https://example.org/b)', '200 200 300 300'),
    ];
    const links = await linksOf({ mediaBox: [0, 0, 100, 100], annotations });
    expect(links).to.deep.equal([{ href: 'https://example.org/a', x: 0, y: 0.5, w: 0.5, h: 0.5 }]);
  });
});
