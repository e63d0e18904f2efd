import { randomBytes } from "node:crypto";
import type { BuiltPages } from "./inline-scripts.ts";
import { framesOf, POLICY_OF_DATA, policyOf, WASM, wasmOf } from "./policy.ts";

export interface PagePolicy {
  /** For the answer. */
  readonly policy: string;
  /** For a page that is made now: Next reads the nonce from here and puts it on every script. */
  readonly forPage?: string;
}

/**
 * The policy of the answer to a request. A page that was built runs the scripts that stood in it when it was built; one
 * that is made when it is asked for runs what carries the nonce of this one answer.
 */
export async function pagePolicy(path: string, pages: BuiltPages): Promise<PagePolicy> {
  if (path.startsWith("/api/")) return { policy: POLICY_OF_DATA };
  // A worker is ruled by the headers of its own file, and WebAssembly runs in workers alone or in the pages below.
  if (path.startsWith("/_next/static/")) return { policy: policyOf({ scripts: [WASM], frames: "own" }) };
  const frames = framesOf(path);
  const hashes = await pages.hashesOf(path);
  if (hashes !== undefined) return { policy: policyOf({ scripts: [...hashes, ...wasmOf(path)], frames }) };
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
  const policy = policyOf({ scripts: [nonce, ...(await pages.hashesOfMissing())], frames });
  return { policy, forPage: policy };
}
