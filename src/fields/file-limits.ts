import type { Field } from '../model/template.js';
import type { FileValue } from '../model/values.js';
import type { Issue } from './field-type.js';
import { firstBytes } from './file-value.js';
import { imageHeader } from './image-header.js';

/** What a field takes (CONTRACT 3.2); `preferences.accept`, `max_size` and `max_files` say otherwise. */
export interface FileLimits {
  /** Media types (`application/pdf`, `image/*`) and endings (`.docx`), in lower case; empty: everything but programs. */
  readonly accept: readonly string[];
  /** Bytes a file. */
  readonly maxSize: number;
  readonly maxFiles: number;
}

const MEGABYTE = 1_000_000;

/** The pictures that can be shown and cleaned; an SVG is a document that may run things, so it is none. */
export const PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'];

export function fileLimits({ preferences, type }: Pick<Field, 'preferences' | 'type'>): FileLimits {
  const { accept, max_size: size, max_files: files } = preferences;
  return {
    accept: type === 'file' ? tokens(accept) : pictures(tokens(accept)),
    maxSize: isCount(size) ? size : 10 * MEGABYTE,
    maxFiles: type !== 'file' ? 1 : isCount(files) ? files : 10,
  };
}

function tokens(accept: unknown): readonly string[] {
  const list: readonly unknown[] = typeof accept === 'string' ? accept.split(',') : Array.isArray(accept) ? accept : [];
  return list.flatMap((token) =>
    typeof token === 'string' && token.trim() !== '' ? [token.trim().toLowerCase()] : [],
  );
}

/** Where only some pictures are wanted: those of them that we take. */
function pictures(wanted: readonly string[]): readonly string[] {
  const taken = PICTURES.filter((type) => isAccepted(wanted, `x.${type.slice(6)}`, type));
  return taken.length === 0 ? PICTURES : taken;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** Whether a name and a media type pass an `accept` list (https://html.spec.whatwg.org/#attr-input-accept). */
export function isAccepted(accept: readonly string[], filename: string, type: string): boolean {
  if (accept.length === 0) return true;
  const name = filename.toLowerCase();
  return accept.some((token) => {
    if (token === '*/*' || token === '*') return true;
    if (token.startsWith('.')) return name.endsWith(token) || (token === '.jpg' && name.endsWith('.jpeg'));
    return token.endsWith('/*') ? type.startsWith(token.slice(0, -1)) : type === token;
  });
}

/** Endings under which operating systems start what is inside, or hand it to an interpreter. */
const PROGRAMS = new Set(
  (
    'action ade adp app applescript appx appxbundle bas bat bin cab chm class cmd com command cpl crx deb desktop dll dmg ' +
    'dylib elf exe gadget hta inf ins iso isp jar jnlp js jse jsp ksh lib lnk mde mjs msc msh msi msix msp mst nsh osx out ' +
    'pif pkg prf prg ps1 ps1xml ps2 psc1 psm1 pyc pyz reg rpm run scf scpt scr sct sh shb shs so svg svgz swf sys url vb ' +
    'vbe vbs vhd vxd widget workflow ws wsc wsf wsh xbap xhtml xht htm html mht mhtml xll apk ipa'
  ).split(' '),
);

/** How programs begin, whatever their name says: MZ, ELF, Mach-O and Java, shell scripts, Windows shortcuts, wasm. */
const PROGRAM_STARTS = [
  '4d5a',
  '7f454c46',
  'feedface',
  'feedfacf',
  'cefaedfe',
  'cffaedfe',
  'cafebabe',
  '2321',
  '4c00000001140200',
  '0061736d',
];

/** Whether a file is a program that nobody asked for: a template that names its ending in `accept` wants it. */
export function isUnwantedProgram(accept: readonly string[], filename: string, start: Uint8Array | null): boolean {
  const ending = endingOf(filename);
  const wanted = ending !== undefined && PROGRAMS.has(ending) && accept.includes(`.${ending}`);
  return isProgram(filename, start) && !wanted;
}

/** Whether a file is, by its name or its first bytes, something that runs. */
export function isProgram(filename: string, start: Uint8Array | null): boolean {
  const ending = endingOf(filename);
  if (ending !== undefined && PROGRAMS.has(ending)) return true;
  const hex = [...(start ?? []).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return PROGRAM_STARTS.some((magic) => hex.startsWith(magic));
}

function endingOf(filename: string): string | undefined {
  return /\.([^.]+)$/.exec(filename.toLowerCase().replace(/[.\s]+$/, ''))?.[1];
}

/** Judges one file that was given: `tooLong` is too many bytes, `typeMismatch` a kind that is not taken. */
export function fileIssue(file: FileValue, field: Field): Issue | null {
  const limits = fileLimits(field);
  if (file.size > limits.maxSize) return 'tooLong';
  const start = firstBytes(file, 65_536);
  if (isUnwantedProgram(limits.accept, file.filename, start)) return 'typeMismatch';
  if (field.type === 'file') return isAccepted(limits.accept, file.filename, file.content_type) ? null : 'typeMismatch';
  return start === null || PICTURES.includes(imageHeader(start)?.type ?? '') ? null : 'typeMismatch';
}
