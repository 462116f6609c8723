/** A signature or initials: vectors are kept beside the picture so that it can be drawn at any size. */
export interface SignatureValue {
  readonly kind: 'drawn' | 'typed' | 'uploaded';
  /** PNG as a data URL, or the uploaded file's URL. */
  readonly image: string;
  /** The strokes as an SVG document (drawn). */
  readonly svg?: string;
  /** What was typed, and the id of the font (typed). */
  readonly text?: string;
  readonly font?: string;
  /** CSS px of the picture's own box. */
  readonly width: number;
  readonly height: number;
  /** ISO instant and IANA zone of the act. */
  readonly signed_at: string;
  readonly time_zone: string;
  readonly reason?: string;
}

/** A file or a picture that the signer chose. */
export interface FileValue {
  /** A data URL, or a URL where the host has it already. */
  readonly value: string;
  readonly filename: string;
  readonly content_type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * A field's value inside the form. Option fields hold option uuids; a number that is half typed is kept as its text;
 * null is empty.
 */
export type Value =
  null | string | number | boolean | readonly string[] | SignatureValue | FileValue | readonly FileValue[];

/** Reads the current value of a field by uuid; fields that are hidden or unknown read as null. */
export type ReadValue = (uuid: string) => Value;

/** Whether a value counts as not given: null, blank text, an empty list, false (DocuSeal's rule). */
export function isEmpty(value: Value): boolean {
  if (value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
