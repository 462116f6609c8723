import type { FontFile, LetterStyle } from './fonts.js';
import { filesFor, SYSTEM_STYLE, unicodeRange } from './letter-coverage.js';

/** One face a file, for all pads of the page. */
const faces = new Map<string, FontFace>();

export type Readiness = 'ready' | 'loading' | 'missing';

/** The family by which a loaded style is named; the prefix keeps it apart from the page's own fonts. */
export function familyOf({ id }: LetterStyle): string {
  return id === SYSTEM_STYLE.id ? 'serif' : `signing-${id}`;
}

/** Whether a text can be shown in a style now. */
export function readiness(style: LetterStyle, text: string, assetBase: string | null): Readiness {
  const files = filesFor(style, text);
  const states = files?.map((file) => faces.get(addressOf(file, assetBase))?.status);
  if (!states || states.includes('error')) return 'missing';
  return states.every((state) => state === 'loaded') ? 'ready' : 'loading';
}

/** Fetches what a text needs of a style; resolves when all of it is here or has failed. */
export async function fetchLetters(style: LetterStyle, text: string, assetBase: string | null): Promise<void> {
  const files = filesFor(style, text) ?? [];
  await Promise.allSettled(files.map((file) => faceOf(style, file, assetBase).loaded));
}

/** Lets files that failed be tried again: the network may be back. */
export function forgetFailures(): void {
  for (const [address, face] of faces) if (face.status === 'error') faces.delete(address);
}

function faceOf(style: LetterStyle, file: FontFile, assetBase: string | null): FontFace {
  const address = addressOf(file, assetBase);
  const known = faces.get(address);
  if (known) return known;
  const face = new FontFace(familyOf(style), `url(${JSON.stringify(address)})`, { unicodeRange: unicodeRange(file) });
  faces.set(address, face);
  document.fonts.add(face);
  // A file that cannot be had is seen by the face's status; its style is not offered then.
  face.load().catch(() => document.fonts.delete(face));
  return face;
}

/** Beside this module, or by its name in the folder that the host gave. */
function addressOf({ name, url }: FontFile, assetBase: string | null): string {
  if (assetBase === null) return url.href;
  const folder = new URL(assetBase.endsWith('/') ? assetBase : `${assetBase}/`, document.baseURI);
  return new URL(name, folder).href;
}
