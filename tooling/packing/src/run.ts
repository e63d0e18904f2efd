import { execFileSync } from "node:child_process";

export const say = (text: string) => {
  process.stdout.write(`${text}\n`);
};

/** Runs a program to its end. @returns what it printed */
export const run = (command: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_ignore_scripts: "false", ...more },
  });
