/** One file of a font: a script, or a part of one. */
export interface FontFile {
  /** As it is called in the folder of `asset-base`: a bundler writes a name of its own into `url`. */
  readonly name: string;
  readonly url: URL;
  /** The characters in it, code points in hex: `20-7e a0`. */
  readonly covers: string;
}

/** One way of setting a name in letters. */
export interface LetterStyle {
  /** Kept in the value as `font`. */
  readonly id: string;
  /** Fonts of one size differ in how large they look: times this they look alike. */
  readonly size: number;
  readonly files: readonly FontFile[];
}

/**
 * The handwriting fonts, in the order in which they are offered; those before the last three are for Latin letters in the
 * first place, the others for Devanagari, Hebrew and Arabic. All under the SIL Open Font License. What a file covers is what its
 * package declares for it (`unicode.json`) and what the file really holds: the declarations are the same for every font of
 * a script, the fonts are not.
 */
export const LETTER_STYLES: readonly LetterStyle[] = [
  {
    id: 'caveat',
    size: 1.1,
    files: [
      {
        name: 'caveat-latin.woff2',
        url: new URL('./fonts/caveat-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2bc 2c6 2da 2dc 304 308 2013-2014 2018-201a 201c-201e 2022 2026 ' +
          '2032-2033 2039-203a 2044 20ac 2122 2212 2215',
      },
      {
        name: 'caveat-latin-ext.woff2',
        url: new URL('./fonts/caveat-latin-ext.woff2', import.meta.url),
        covers:
          '20 100-130 132-151 154-17e 18f 192 1c4-1cc 1d4 1e5 1e7 1e9-1eb 1ef 1f1-1f5 1fa-21b 21f 237 259 292 ' +
          '2c7 2c9 2dd 304 308 1e0c-1e0d 1e24-1e25 1e44-1e45 1e5a-1e5b 1e62-1e63 1e6c-1e6d 1e80-1e85 ' +
          '1e92-1e93 1ef2-1ef3 1ef8-1ef9 2020 20a1 20a3-20a4 20a6 20a9 20ae 20b4 20b8-20ba 20bd',
      },
      {
        name: 'caveat-cyrillic.woff2',
        url: new URL('./fonts/caveat-cyrillic.woff2', import.meta.url),
        covers: '20 301 400-45f 490-491 4b0-4b1 2116',
      },
      {
        name: 'caveat-cyrillic-ext.woff2',
        url: new URL('./fonts/caveat-cyrillic-ext.woff2', import.meta.url),
        covers: '20 462-463 46a-46b 472-475 48a-48f 492-4a5 4a8-4af 4b2-4ff 510-513 51a-51d 524-529 52e-52f 20b4',
      },
    ],
  },
  {
    id: 'dancing-script',
    size: 1,
    files: [
      {
        name: 'dancing-script-latin.woff2',
        url: new URL('./fonts/dancing-script-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2bc 2c6 2da 2dc 304 308 2013-2014 2018-201a 201c-201e 2022 2026 ' +
          '2039-203a 2044 20ac 2122 2212 2215',
      },
      {
        name: 'dancing-script-latin-ext.woff2',
        url: new URL('./fonts/dancing-script-latin-ext.woff2', import.meta.url),
        covers:
          '20 100-130 132-151 154-17e 18f 192 1a0-1a1 1af-1b0 1c4-1cc 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 ' +
          '237 259 2c7 2c9 2dd 304 308 1e80-1e85 1e9e 1ef2-1ef9 2020 20a1 20a3-20a4 20a6-20a7 20a9 20ab 20ad ' +
          '20b1-20b2 20b5 20b9-20ba 20bc-20bd',
      },
      {
        name: 'dancing-script-vietnamese.woff2',
        url: new URL('./fonts/dancing-script-vietnamese.woff2', import.meta.url),
        covers: '20 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-301 303-304 308-309 323 1ea0-1ef9 20ab',
      },
    ],
  },
  {
    id: 'great-vibes',
    size: 1.05,
    files: [
      {
        name: 'great-vibes-latin.woff2',
        url: new URL('./fonts/great-vibes-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2bb-2bc 2c6 2da 2dc 304 308 329 2002 2009 2013-2014 2018-201a ' +
          '201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2212 2215',
      },
      {
        name: 'great-vibes-latin-ext.woff2',
        url: new URL('./fonts/great-vibes-latin-ext.woff2', import.meta.url),
        covers:
          '20 100-130 132-148 14a-151 154-17e 180-181 186-18a 18e-194 196-1a1 1a4-1a5 1a9 1ac-1b9 1c0-1c7 ' +
          '1c9-1ca 1cc-1f0 1f4-1f5 1f8-21b 21e-220 222-223 226-233 237 23a-23e 241-24f 251 253-254 256-257 ' +
          '259 25b 25f-260 263-266 268-26c 26f 272 275 27d 283 288-28c 292 294-295 298 29d 2b0 2b7 2b9-2ba ' +
          '2be-2c0 2c7-2c8 2ca-2cb 2d7 2dd 2ee 304 308 329 1d58 1d5b 1d7d 1da4 1dbb 1e00-1e95 1e9e 1ef2-1ef9 ' +
          '2020 20a1 20a3-20a4 20a6-20a7 20a9 20ab 20ad-20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bc-20bd ' +
          '2c60-2c66 2c6d 2c72-2c73 a726-a727 a740-a741 a789-a78d a7a8-a7aa a7ad-a7ae a7b2-a7b9 a7da-a7dc',
      },
      {
        name: 'great-vibes-vietnamese.woff2',
        url: new URL('./fonts/great-vibes-vietnamese.woff2', import.meta.url),
        covers: '20 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-301 303-304 308-309 323 329 1ea0-1ef9 20ab',
      },
      {
        name: 'great-vibes-cyrillic.woff2',
        url: new URL('./fonts/great-vibes-cyrillic.woff2', import.meta.url),
        covers: '20 301 400-45f 490-491 2116',
      },
    ],
  },
  {
    id: 'sacramento',
    size: 1.2,
    files: [
      {
        name: 'sacramento-latin.woff2',
        url: new URL('./fonts/sacramento-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2c6 2da 2dc 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a 2044 ' +
          '20ac 2122 2212 2215',
      },
      {
        name: 'sacramento-latin-ext.woff2',
        url: new URL('./fonts/sacramento-latin-ext.woff2', import.meta.url),
        covers: '20 100-129 12b-130 132-151 154-17e 192 1fc-1ff 237 2c7 2dd 1e80-1e85 1ef2-1ef3 2020',
      },
    ],
  },
  {
    id: 'mynerve',
    size: 0.8,
    files: [
      {
        name: 'mynerve-latin.woff2',
        url: new URL('./fonts/mynerve-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2bb-2bc 2c6 2da 2dc 304 308 2013-2014 2018-201a 201c-201e 2022 2026 ' +
          '2039-203a 2044 20ac 2122 2191 2193 2212 2215',
      },
      {
        name: 'mynerve-latin-ext.woff2',
        url: new URL('./fonts/mynerve-latin-ext.woff2', import.meta.url),
        covers:
          '20 100-130 132-14d 150-151 154-17e 181 186-18a 18e-194 196-199 19d 1a0-1a1 1a4-1a5 1a9 1ac-1b4 1b7 ' +
          '1c0-1c3 1cd-1df 1e2-1eb 1ee-1ef 1fa-1ff 218-21b 228-22b 232-233 237 242-245 24b-24c 251 253-254 ' +
          '256-257 259 25b 260 263 266 268-269 272 27d-27e 283 288-28c 292 294-295 2b0 2b2 2b7 2b9 2bd-2bf ' +
          '2c7-2c8 2dd 2e1 304 308 1e04-1e05 1e0c-1e0f 1e12-1e13 1e20-1e21 1e24-1e25 1e2a-1e2b 1e2e-1e2f ' +
          '1e34-1e4d 1e50-1e53 1e5c-1e5f 1e62-1e63 1e6c-1e71 1e80-1e85 1e8e-1e8f 1e92-1e97 1e9e 1ef2-1ef9 ' +
          '2020 2c64 2c6d 2c72-2c73 a78b-a78d a7aa',
      },
      {
        name: 'mynerve-vietnamese.woff2',
        url: new URL('./fonts/mynerve-vietnamese.woff2', import.meta.url),
        covers: '20 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-301 303-304 308-309 323 1ea0-1ef9',
      },
      {
        name: 'mynerve-greek.woff2',
        url: new URL('./fonts/mynerve-greek.woff2', import.meta.url),
        covers: '20 374-375 37e 384-38a 38c 38e-3a1 3a3-3cf 3d7',
      },
    ],
  },
  {
    id: 'kalam',
    size: 0.85,
    files: [
      {
        name: 'kalam-latin.woff2',
        url: new URL('./fonts/kalam-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2bc 2c6 2da 2dc 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a ' +
          '2044 20ac 2122 2212 2215',
      },
      {
        name: 'kalam-latin-ext.woff2',
        url: new URL('./fonts/kalam-latin-ext.woff2', import.meta.url),
        covers:
          '20 100-107 10c-113 116-11b 11e-11f 122-123 12a-12b 12e-130 136-137 139-13e 141-148 14c-14d 150-151 ' +
          '154-15b 15e-165 16a-16b 16e-173 178-17e 192 218-21b 2c7 2c9 2dd 2020 20a8 20b9-20ba 20bd 2113',
      },
      {
        name: 'kalam-devanagari.woff2',
        url: new URL('./fonts/kalam-devanagari.woff2', import.meta.url),
        covers:
          '20 901-903 905-90d 90f-911 913-928 92a-933 935-939 93c-945 947-949 94b-94d 950 958-95e 960-970 972 ' +
          '20a8 20b9 25cc',
      },
    ],
  },
  {
    id: 'gveret-levin',
    size: 1,
    files: [
      {
        name: 'gveret-levin-latin.woff2',
        url: new URL('./fonts/gveret-levin-latin.woff2', import.meta.url),
        covers: '20-7e a0 a2-a3 a5 a9 ae b0 b7 d7 f7 2c6 2dc 2013-2014 2018-201a 201c-201e 2022 2026 20ac 2122 2212',
      },
      {
        name: 'gveret-levin-hebrew.woff2',
        url: new URL('./fonts/gveret-levin-hebrew.woff2', import.meta.url),
        covers:
          '20 5b0-5bc 5be-5c3 5c6-5c7 5d0-5ea 5f0-5f4 20aa fb1d-fb20 fb29-fb36 fb38-fb3c fb3e fb40-fb41 ' +
          'fb43-fb44 fb46-fb4f',
      },
    ],
  },
  {
    id: 'aref-ruqaa',
    size: 0.95,
    files: [
      {
        name: 'aref-ruqaa-latin.woff2',
        url: new URL('./fonts/aref-ruqaa-latin.woff2', import.meta.url),
        covers:
          '20-7e a0-ac ae-ff 131 152-153 2c6 2da 2dc 304 308 2013-2014 2018-201a 201c-201e 2022 2026 ' +
          '2039-203a 2044 20ac 2212 2215',
      },
      {
        name: 'aref-ruqaa-arabic.woff2',
        url: new URL('./fonts/aref-ruqaa-arabic.woff2', import.meta.url),
        covers:
          '20 60c 61b 61f 621-63a 640-658 65a 660-66a 66e-671 674 679 67e 686 688 68e 691 695 698 6a0-6a1 6a4 ' +
          '6a9 6ac 6af 6b5 6ba-6bb 6bd-6be 6c0-6c1 6c6 6cc 6ce-6cf 6d2-6d5 6e1 6f0-6f9 762 8f1 fd3e-fd3f',
      },
    ],
  },
];
