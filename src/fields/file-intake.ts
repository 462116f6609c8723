import { makeDataUrl } from '../model/data-url.js';
import { sha256Hex } from '../model/digest.js';
import type { Field } from '../model/template.js';
import type { FileValue } from '../model/values.js';
import { cleanPicture } from './clean-picture.js';
import { fileLimits, isAccepted, isUnwantedProgram } from './file-limits.js';
import { safeFilename } from './file-value.js';

/** Why a file was not taken: the key of the sentence that says so. */
export type Refusal = 'fileTooLarge' | 'fileWrongType' | 'fileUnreadable' | 'fileEmpty';

/** Reads a chosen file and judges it before it becomes a value; pictures are painted anew. Browser only; never throws. */
export async function takeFile(file: File, field: Field): Promise<FileValue | Refusal> {
  const limits = fileLimits(field);
  if (file.size === 0) return 'fileEmpty';
  if (file.size > limits.maxSize) return 'fileTooLarge';
  const bytes = await readBytes(file);
  if (bytes === null) return 'fileUnreadable';
  if (isUnwantedProgram(limits.accept, file.name, bytes)) return 'fileWrongType';
  if (field.type !== 'file') return takePicture(file, bytes, limits.maxSize);
  if (!isAccepted(limits.accept, file.name, file.type)) return 'fileWrongType';
  return valueOf(bytes, file.type || 'application/octet-stream', file.name);
}

async function takePicture(file: File, bytes: Uint8Array<ArrayBuffer>, maxSize: number): Promise<FileValue | Refusal> {
  const picture = await cleanPicture(bytes);
  if (picture === null)
    return file.type.startsWith('image/') && !file.type.includes('svg') ? 'fileUnreadable' : 'fileWrongType';
  if (picture.bytes.length > maxSize) return 'fileTooLarge';
  const ending = picture.type === 'image/png' ? '.png' : '.jpg';
  return valueOf(picture.bytes, picture.type, file.name.replace(/\.[^.]*$/, '') + ending);
}

async function valueOf(bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Promise<FileValue> {
  return {
    value: makeDataUrl(bytes, type),
    filename: safeFilename(name) ?? 'file',
    content_type: type,
    size: bytes.length,
    // Over plain http browsers hash nothing; then the host does.
    sha256: await sha256Hex(bytes).catch(() => ''),
  };
}

/** Null where the file is gone or locked by now: a phone's cloud storage, a stick that was pulled out. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
