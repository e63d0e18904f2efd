// Packs the package, installs the tarball in a fresh project outside the repository, and runs the README's example there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "nn-core-packed-"));
// npm and pnpm are scripts on Windows, which only a shell starts.
const shell = process.platform === "win32";
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], shell });

try {
  execFileSync("pnpm", ["pack", "--pack-destination", project], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
    shell,
  });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "no tarball";
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
  run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${tarball}`);

  const example = /```js\n([\s\S]*?)```/.exec(readFileSync(join(here, "README.md"), "utf8"))?.[1] ?? "";
  writeFileSync(join(project, "example.js"), example);
  const printed = run("node", "example.js").trimEnd();
  const promised = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
  console.log(printed);
  if (printed !== promised || promised === "") throw new Error(`the README promises\n${promised}`);
} finally {
  rmSync(project, { recursive: true });
}
