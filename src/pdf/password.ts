/** The password of a document: what the host gave, else what the signer answers; remembered once it has opened it. */
export interface Lock {
  password: string | null;
  /** Asks, `wrong` after a wrong answer; null when given up. */
  readonly ask: ((wrong: boolean) => Promise<string | null>) | null;
}
