// What a picture file may be: known before there is one, and what reads it comes only then.

/** Why a picture was not taken: the key of the sentence that says so. */
export type Refusal =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileWrongType'
  | 'fileUnreadable'
  | 'signatureUploadPixels'
  | 'signatureCanvasBlocked';

/** The formats that every browser decodes, and cameras and scanners write. */
export const ACCEPTED: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** Bytes of a file at most. */
export const MOST_BYTES = 10_000_000;
