import type { Plugin } from 'vite';

export function trimPdfjs(code: string, keepGlobals?: boolean): string;
export function trimmedPdfjs(): Plugin;
