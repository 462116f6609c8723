declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** The command line as a function; gives the manifest. */
  export function cli(options: { readonly argv: readonly string[]; readonly noWrite?: boolean }): Promise<unknown>;
}
