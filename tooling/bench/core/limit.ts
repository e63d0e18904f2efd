// Compiles limit.c and asks it for times; absent if there is no C compiler.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Limit {
  readonly time: (
    name: string,
    repeats: number,
    blank: number,
  ) => Promise<{ readonly ns: number; readonly length: number }>;
  readonly stop: () => void;
}

export function startLimit(): Limit | string {
  const source = fileURLToPath(new URL("./limit.c", import.meta.url));
  const program = join(mkdtempSync(join(tmpdir(), "nn-bench-")), "limit");
  const compiled = spawnSync(
    "cc",
    ["-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-o", program, source, "-lm"],
    { encoding: "utf8" },
  );
  if (compiled.status !== 0)
    return `no C compiler: the limit is left out (${compiled.error?.message ?? compiled.stderr})`;
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    time: async (name, repeats, blank) => {
      child.stdin.write(`${name} ${repeats} ${blank}\n`);
      const [ns, length] = String((await lines.next()).value)
        .split(" ")
        .map(Number);
      return { ns, length };
    },
    stop: () => child.kill(),
  };
}
