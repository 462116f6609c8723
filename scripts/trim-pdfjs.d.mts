import type { Plugin } from 'vite';

export function trimPdfjs(code: string): string;
export function trimmedPdfjs(): Plugin;
