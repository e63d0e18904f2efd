import type { Solved } from "@nn/level-kit";
import { build } from "esbuild";

/** What an engine prints: a fingerprint for each function and runner, and the bits of every shipped game. */
export interface Bits {
  readonly functions: Readonly<Record<string, string>>;
  readonly games: string;
}

/** And whether what it calls WebAssembly was that. */
export interface Printed extends Bits {
  readonly hasWebAssembly: boolean;
}

/** Array methods that engines of 2022 lack. They move values about and compute nothing. */
const OLDER_ENGINES = `
const { prototype } = Array;
prototype.toSorted ??= function (compare) { return [...this].sort(compare); };
prototype.toReversed ??= function () { return [...this].reverse(); };
prototype.toSpliced ??= function (...how) { const copy = [...this]; copy.splice(...how); return copy; };
prototype.with ??= function (at, value) { const copy = [...this]; copy[at < 0 ? at + copy.length : at] = value; return copy; };
`;

/** One script without imports that prints the bits of the functions at `count` inputs each and of all given games, as JSON. */
export async function programOf(count: number, games: readonly Solved[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { hasWebAssembly, printsOf } from "./prints.ts";
        import { fingerprintOf } from "@nn/level-kit";
        const games = fingerprintOf(${JSON.stringify(games)});
        print(JSON.stringify({ functions: printsOf(${count}), games, hasWebAssembly }));
      `,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "iife",
    target: "es2022",
    banner: { js: OLDER_ENGINES },
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
