import { spawnSync } from "node:child_process";
import { root, toolEnvironment } from "./root.ts";
import { runMain, say } from "./say.ts";

const LIMIT_MS = 60_000;

/** `npm run audit`: what the registry knows against the installed versions. Not every registry can be asked. */
async function audit(): Promise<number> {
  const { status, stdout, stderr, error } = spawnSync("pnpm", ["audit", "--prod"], {
    cwd: root,
    env: toolEnvironment(process.env),
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  const said = `${stdout}${stderr}`.trim();
  // A finding has its list of packages; whatever else goes wrong is a registry that does not answer this question.
  if (error === undefined && (status === 0 || /vulnerabilit/i.test(said))) {
    console.log(said);
    return status ?? 1;
  }
  say("this registry does not say what is known against packages; nothing was checked");
  console.log(said.split("\n").slice(0, 3).join("\n"));
  return 0;
}

await runMain(audit);
