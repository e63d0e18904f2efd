import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Another process of this package, with the lines it prints. */
export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: string[];
  /** Resolves after this many lines, or when the process has ended. */
  readonly printed: (count: number) => Promise<void>;
  /** Exit code or name of the signal, with what it wrote to stderr. */
  readonly ended: Promise<{ readonly how: number | string; readonly errors: string }>;
}

/** Starts a script of this folder under Node, as the server would run it. */
export function startChild(script: string, ...args: string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=react-server", "--no-warnings", path, ...args]);
  const lines: string[] = [];
  let errors = "";
  let tell = () => {};
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    tell();
  });
  child.stderr.on("data", (data) => {
    errors += String(data);
  });
  const ended = new Promise<{ how: number | string; errors: string }>((resolve) =>
    child.once("close", (code, signal) => {
      resolve({ how: signal ?? code ?? "unknown", errors });
      tell();
    }),
  );
  const printed = (count: number) =>
    Promise.race([
      new Promise<void>((resolve) => {
        tell = () => {
          if (lines.length >= count) resolve();
        };
        tell();
      }),
      ended.then(() => {}),
    ]);
  return { process: child, lines, printed, ended };
}
