/** An app of demo/frameworks/ that is installed from the packed tarball and built. */
export interface App {
  /** Its folder. */
  readonly name: string;
  /** `development` builds with the framework's own checks, such as React's second mount in Strict Mode. */
  readonly modes: readonly ('production' | 'development')[];
  /** Whether its server renders the markup, which its client then hydrates. */
  readonly rendered?: boolean;
}

/** Apps by where they are installed together: two versions of one framework never share a place. */
export const PLACES: Readonly<Record<string, readonly App[]>> = {
  first: [{ name: 'react-18', modes: ['production', 'development'] }],
  second: [
    { name: 'react-19', modes: ['production', 'development'], rendered: true },
    { name: 'vue', modes: ['production'] },
    { name: 'svelte', modes: ['production'] },
    { name: 'angular', modes: ['production'] },
  ],
};

/** Pages without any build, and where they find the script-tag build: each place is a copy of its own. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  plain: ['signing-form'],
  'two-copies': ['signing-form', 'other-copy'],
};
