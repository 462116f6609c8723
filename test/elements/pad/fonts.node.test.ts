import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { LETTER_STYLES, type FontFile } from '../../../src/elements/pad/fonts.js';
import { codePointsOf } from '../../support/woff2.js';

/** What the build copies, and from where. */
const assets: Readonly<Record<'files' | 'licenses', Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('scripts/assets.json', 'utf8'),
);

/** What the package declares for a file, in its `unicode.json`: `U+20-7E,U+A0`. */
function isDeclared(file: string): (point: number) => boolean {
  const [, folder = '', font = '', subset = ''] =
    /^(.*@fontsource\/([^/]+)\/)files\/\2-(.+)-400-normal/.exec(file) ?? [];
  expect(font, file).not.to.equal('');
  const declared: Record<string, string> = JSON.parse(readFileSync(`${folder}unicode.json`, 'utf8'));
  const ranges = declared[subset]!.split(',').map((range) =>
    range
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16)),
  );
  return (point) => ranges.some(([first = 0, last = first]) => point >= first && point <= last);
}

/** As `fonts.ts` writes it. */
function inRanges(points: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => [first, ...(last > first ? [last] : [])].map((one) => one.toString(16)).join('-'))
    .join(' ');
}

const placeOf = ({ name }: FontFile): string => `elements/pad/fonts/${name}`;

describe('the handwriting fonts', () => {
  for (const file of LETTER_STYLES.flatMap(({ files }) => files)) {
    it(`${placeOf(file)} covers exactly what it declares and has, and the space`, () => {
      const source = `node_modules/${assets.files[placeOf(file)]}`;
      const declared = isDeclared(source);
      const points = [...codePointsOf(readFileSync(source))].sort((a, b) => a - b);
      const covered = points.filter(
        (point) =>
          point === 0x20 || (declared(point) && /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(String.fromCodePoint(point))),
      );
      expect(file.covers).to.equal(inRanges(covered));
    });
  }

  it('are called in the folder of `asset-base` what they are called beside the modules', () => {
    const files = LETTER_STYLES.flatMap((style) => style.files);
    expect(files.map(({ name }) => name)).to.deep.equal(files.map(({ url }) => url.pathname.split('/').at(-1)));
  });

  it('are all shipped, none without use, each with its licence', () => {
    const used = LETTER_STYLES.flatMap(({ files }) => files.map(placeOf)).sort();
    const shipped = Object.keys(assets.files).filter((place) => place.startsWith('elements/pad/fonts/'));
    expect(shipped.sort()).to.deep.equal(used);
    for (const { id } of LETTER_STYLES) {
      expect(readFileSync(`node_modules/${assets.licenses[`${id}.txt`]}`, 'utf8')).to.contain('SIL OPEN FONT LICENSE');
    }
  });
});
