/** The name that a page with `require-trusted-types-for 'script'` lists in its `trusted-types` directive, if it has one. */
export const POLICY_NAME = 'signing-form';

/** The part of the Trusted Types API that is used here; the DOM library of TypeScript has none of it yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}
interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

// Only URLs named here pass, so that other scripts on the page cannot use the policy for theirs.
const ours = new Set<string>();
let policy: ScriptUrlPolicy | null | undefined;

/**
 * A worker's URL in the form that `new Worker` takes on this page: a TrustedScriptURL where the browser knows Trusted
 * Types, else the text itself – also where the page refuses our policy, because that matters only if it demands them.
 */
export function trustedWorkerUrl(url: string): string {
  policy ??= createPolicy();
  if (!policy) return url;
  ours.add(url);
  try {
    // `new Worker` is declared for strings only; a TrustedScriptURL is what it really takes.
    return policy.createScriptURL(url) as string;
  } finally {
    ours.delete(url);
  }
}

function createPolicy(): ScriptUrlPolicy | null {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  try {
    return factory?.createPolicy(POLICY_NAME, { createScriptURL: onlyOurs }) ?? null;
  } catch {
    return null;
  }
}

function onlyOurs(url: string): string {
  if (!ours.has(url)) throw new TypeError(`The policy ${POLICY_NAME} is for the PDF worker only.`);
  return url;
}
