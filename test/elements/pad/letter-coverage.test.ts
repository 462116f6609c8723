import { expect } from 'chai';
import { LETTER_STYLES } from '../../../src/elements/pad/fonts.js';
import { filesFor, stylesFor, unicodeRange } from '../../../src/elements/pad/letter-coverage.js';

const idsFor = (text: string): readonly string[] => stylesFor(text).map(({ id }) => id);
const filesOf = (id: string, text: string): readonly string[] =>
  (
    filesFor(
      LETTER_STYLES.find((style) => style.id === id)!,
      text,
    ) ?? []
  ).map(({ url }) => url.pathname.split('/').at(-1)!);

describe('the styles for a name', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'Jane Doe': ['caveat', 'dancing-script', 'great-vibes', 'sacramento', 'mynerve', 'kalam'],
    'José Muñoz-Ibáñez': ['caveat', 'dancing-script', 'great-vibes', 'sacramento', 'mynerve', 'kalam'],
    'Łukasz Żółć': ['caveat', 'dancing-script', 'great-vibes', 'sacramento', 'mynerve', 'kalam'],
    'Ağırbaşlı Şükrü': ['caveat', 'dancing-script', 'great-vibes', 'sacramento', 'mynerve', 'kalam'],
    'Nguyễn Thị Hương': ['dancing-script', 'great-vibes', 'mynerve'],
    'Наталья Щёлокова': ['caveat', 'great-vibes'],
    'Їжакевич Ґалаґан': ['caveat', 'great-vibes'],
    'Ελένη Παπαδοπούλου': ['mynerve', 'system'],
    'אסתר כהן': ['gveret-levin', 'system'],
    'نورة السالم': ['aref-ruqaa', 'system'],
    'यशोदा शर्मा': ['kalam', 'system'],
    山田花子: ['system'],
    김민지: ['system'],
    王小明: ['system'],
  };

  for (const [name, styles] of Object.entries(names)) {
    it(`are ${styles.join(', ')} for ${name}`, () => {
      expect(idsFor(name)).to.deep.equal(styles);
    });
  }

  it('have the letters of all scripts in one name, or it is the system that has them', () => {
    expect(idsFor('Noura نورة')).to.deep.equal(['aref-ruqaa', 'system']);
    expect(idsFor('Jane 山田')).to.deep.equal(['system']);
  });

  it('do not mind marks of direction and joiners, which are not seen', () => {
    expect(idsFor('\u200fنورة\u200f')).to.deep.equal(['aref-ruqaa', 'system']);
  });
});

describe('the files for a name', () => {
  it('are those of its letters and no other', () => {
    expect(filesOf('caveat', 'Jane')).to.deep.equal(['caveat-latin.woff2']);
    expect(filesOf('caveat', 'Łucja')).to.deep.equal(['caveat-latin-ext.woff2', 'caveat-latin.woff2']);
    expect(filesOf('caveat', 'Анна Щ')).to.deep.equal(['caveat-cyrillic.woff2']);
  });

  it('are none for a text without letters', () => {
    expect(filesOf('caveat', '  ')).to.deep.equal([]);
  });

  it('are named to the browser by the characters in them', () => {
    expect(unicodeRange({ name: 'a', url: new URL('https://example.org/'), covers: '20-7e a0' })).to.equal(
      'U+20-7e,U+a0',
    );
  });
});
