/** What to tell who has no browser at all. */
export const NO_BROWSER: string;

/** Launch options for Chromium, or undefined where there is none. */
export function findChromium(): Promise<
  { readonly executablePath: string; readonly headless: true | 'shell' } | undefined
>;
