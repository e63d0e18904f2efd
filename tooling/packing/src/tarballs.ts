// Packs everything that is published with npm and with pnpm, installs it in empty projects, and uses it as a stranger would.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { run, say } from "./run.ts";
import { useAsStranger } from "./stranger.ts";
import { root } from "./workspace-versions.ts";

const PUBLISHED = ["core", "concepts", "level-kit", "levels/one-neuron"];
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nudge-tarballs-"));

try {
  const zod = zodTarball();
  const mirror = mirrorOfWorkspace();
  for (const packer of ["npm", "pnpm"] as const) {
    const tarballs = PUBLISHED.map((name) => packed(packer, join(mirror, "packages", name), join(folder, packer)));
    for (const tarball of tarballs) await judge(tarball);
    await useAsStranger({ folder: join(folder, `${packer}-project`), packer, tarballs: [zod, ...tarballs], asked });
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Copies of what is packed: others read the manifests of the workspace while this runs. */
function mirrorOfWorkspace(): string {
  const mirror = join(folder, "workspace");
  for (const name of PUBLISHED) {
    const [from, to] = [join(root, "packages", name), join(mirror, "packages", name)];
    const isOwn = (path: string) => !/[\\/](?:node_modules|dist|reports|\.turbo)$/.test(path);
    cpSync(from, to, { recursive: true, filter: isOwn });
    if (existsSync(join(from, "node_modules"))) symlinkSync(join(from, "node_modules"), join(to, "node_modules"));
  }
  symlinkSync(join(root, "tooling"), join(mirror, "tooling"));
  for (const file of ["package.json", "pnpm-workspace.yaml"]) cpSync(join(root, file), join(mirror, file));
  return mirror;
}

/** The one package from elsewhere that is needed, from what is installed here, so that nothing is fetched. */
function zodTarball(): string {
  const installed = createRequire(join(root, "packages/level-kit/package.json")).resolve("zod/package.json");
  const copy = join(folder, "zod/package");
  cpSync(dirname(installed), copy, { recursive: true });
  run("tar", ["-czf", "zod.tgz", "package"], dirname(copy));
  return join(dirname(copy), "zod.tgz");
}

function packed(packer: "npm" | "pnpm", from: string, to: string): string {
  mkdirSync(to, { recursive: true });
  const before = readdirSync(to);
  run(packer, ["pack", "--pack-destination", to], from);
  const [made] = readdirSync(to).filter((name) => !before.includes(name));
  if (made === undefined) throw new Error(`${packer} pack of ${from} left no tarball`);
  return join(to, made);
}

/** What is in a tarball, and what two judges say of it. */
async function judge(tarball: string): Promise<void> {
  const files = run("tar", ["-tzf", tarball], folder).trim().split("\n");
  const stray = files.filter((file) => /(?<!\.d)\.ts$|\.test\.|\/testing\/|in-workspace/.test(file));
  if (stray.length > 0) throw new Error(`${tarball} holds ${stray.join(", ")}`);
  const manifest = JSON.parse(run("tar", ["-xzOf", tarball, "package/package.json"], folder));
  if (JSON.stringify(manifest).match(/workspace:|catalog:|\/src\//))
    throw new Error(`${tarball}: its manifest is that of the workspace`);
  if (manifest.exports === undefined) {
    say(`${manifest.name}: ${files.length} files of data`);
    return;
  }
  const bytes = readFileSync(tarball);
  const tar = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: tar }, strict: true });
  const said = messages.map((message) => formatMessage(message, pkg, { color: false }));
  const { types, ...analysis } = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
  // Neither old resolution nor require() is promised: the packages are ESM with entries.
  const problems =
    types === false
      ? ["there are no types"]
      : ("problems" in analysis ? analysis.problems : [])
          .filter((problem) => !isOld(problem))
          .map((problem) => JSON.stringify(problem));
  if (said.length + problems.length > 0) throw new Error(`${tarball}:\n${[...said, ...problems].join("\n")}`);
  say(`${manifest.name}: ${files.length} files; publint and are-the-types-wrong are content`);
}

function isOld(problem: { readonly kind: string; readonly resolutionKind?: string }): boolean {
  return problem.kind === "CJSResolvesToESM" || problem.resolutionKind === "node10";
}
