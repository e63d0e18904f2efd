import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Examination, examine, type LevelEntry, resultOf } from "@nn/level-kit";

/** Far more than there are levels: what was proved on another branch is still known when one comes back to it. */
const MOST_KEPT = 1000;

export interface KeptProofs {
  /** As `examine`, but what was proved before is not proved again. */
  readonly examine: (entry: LevelEntry) => Examination;
  /** Writes down what was proved meanwhile. */
  readonly save: () => void;
}

/**
 * Proofs kept on this machine, by what was proved and by the code that proved it: a change in either proves anew. They are
 * there for the eyes of an author who has just saved; what is built for players is proved afresh.
 *
 * @param file     where they are kept
 * @param sources  the folders of the code that proves
 * @param known    whether proofs of earlier runs count
 */
export function keptProofs(
  file: string,
  sources: readonly string[],
  known: boolean,
  prove: (entry: LevelEntry) => Examination = examine,
): KeptProofs {
  const prover = hashOf(process.version, ...sources.flatMap(sourcesIn));
  const before = read(file);
  const now = new Map<string, Examination>();
  return {
    examine: (entry) => {
      const key = hashOf(prover, JSON.stringify(entry));
      const kept = known ? before.get(key) : undefined;
      const examination = kept && isCredible(entry, kept) ? kept : prove(entry);
      now.set(key, examination);
      return examination;
    },
    save: () => {
      const all = [...now, ...[...before].filter(([key]) => !now.has(key))].slice(0, MOST_KEPT);
      mkdirSync(dirname(file), { recursive: true });
      // Two runs at once leave the proofs of one of them, and never half a file.
      const half = `${file}.${process.pid}`;
      writeFileSync(half, serialize(new Map(all)));
      renameSync(half, file);
    },
  };
}

/** Whether the solutions still win at par, where a kept proof finds no fault: that much is quick to see. */
function isCredible({ level, solutions }: LevelEntry, { issues }: Examination): boolean {
  if (issues.length > 0) return true;
  return solutions.every((log, start) => {
    const outcome = resultOf(level, start, log);
    return outcome.ok && outcome.result.solved && outcome.result.stars === 3;
  });
}

function read(file: string): ReadonlyMap<string, Examination> {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? kept : new Map();
  } catch {
    // None yet, or of another Node: everything is proved again.
    return new Map();
  }
}

function sourcesIn(folder: string): readonly string[] {
  return globSync("**/*.{ts,json}", { cwd: folder })
    .filter((path) => !path.endsWith(".test.ts"))
    .toSorted()
    .flatMap((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

function hashOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}
