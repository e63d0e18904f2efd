export type RuleName =
  | "unlisted-package"
  | "rank"
  | "declared-rank"
  | "preset"
  | "undeclared"
  | "unused"
  | "deep-import"
  | "outside"
  | "missing"
  | "circle"
  | "room"
  | "test-code"
  | "node-in-pure"
  | "code-in-pack"
  | "pure-types"
  | "server-wall"
  | "server-only-first"
  | "math"
  | "power"
  | "constructor"
  | "global"
  | "suppression"
  | "stale-exception";

/** One broken wall: where it is, and what to change. */
export interface Fault {
  readonly rule: RuleName;
  /** From the root of the workspace. */
  readonly file: string;
  readonly line?: number;
  /** The module, file or global that the file reaches for. */
  readonly reaches?: string;
  readonly words: string;
}

export function describeFault({ rule, file, line, words }: Fault): string {
  return `${file}${line === undefined ? "" : `:${line}`}  [${rule}] ${words}`;
}
