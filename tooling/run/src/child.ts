import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { resolveFromRoot, root, toolEnvironment } from "./root.ts";

export interface Running {
  readonly child: ChildProcess;
  /** Its exit code, or, as in shells, 128 plus the number of the signal that ended it or this process. */
  readonly ended: Promise<number>;
}

/** Exit codes from here up mean that a signal ended the program. */
export const INTERRUPTED = 128;

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Starts a program that shares this terminal and receives the signals sent to this process. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = root, env = process.env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Running {
  const child = spawn(program, args, { cwd, env: toolEnvironment(env), stdio: "inherit" });
  let received: NodeJS.Signals | undefined;
  const forward = (signal: NodeJS.Signals) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      for (const each of forwarded) process.off(each, forward);
      resolve(received === undefined ? exitCodeOf(code, signal) : exitCodeOf(null, received));
    });
  });
  return { child, ended };
}

/** By its own path: what stands in `node_modules/.bin` is a shell's script, which Windows does not start as a program. */
export const runTurbo = (args: readonly string[]): Running =>
  run(process.execPath, [resolveFromRoot("turbo"), ...args]);

export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? INTERRUPTED + (signal === null ? 0 : constants.signals[signal]);
}
