import type { Plugin } from 'vite';

export const CHANGED: string;
export const POLYFILLS: string;
export function trimPdfjs(code: string): string;
export function polyfillsOf(code: string): string;
export function polyfillNames(code: string): readonly string[];
export function trimmedPdfjs(): Plugin;
export function bundlePdfjs(file: string, banner: string): Promise<void>;
