// Packs everything that is published with npm and with pnpm, installs it in empty projects, and uses it as a stranger would.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "./workspace-versions.ts";

const PUBLISHED = ["core", "concepts", "level-kit", "levels/one-neuron"];
const versions = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nudge-tarballs-"));
const say = (text: string) => {
  process.stdout.write(`${text}\n`);
};
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_ignore_scripts: "false" },
  });

const EXAMPLE = `
import { createNetwork } from "@nn/core";
import { concepts } from "@nn/concepts";
import schema from "@nn/level-kit/level.schema.json" with { type: "json" };
import { dailyLevel, solve } from "@nn/level-kit";
const level = dailyLevel("2026-11-28");
createNetwork(level.network);
const { par, proved } = solve(level);
console.log(JSON.stringify({ proved, isPar: par === level.par, concepts: concepts.length > 10, title: schema.title }));
`;
const EXPECTED = '{"proved":true,"isPar":true,"concepts":true,"title":"Nudge level"}';

try {
  const zod = zodTarball();
  const mirror = mirrorOfWorkspace();
  for (const packer of ["npm", "pnpm"] as const) {
    const tarballs = PUBLISHED.map((name) => packed(packer, join(mirror, "packages", name), join(folder, packer)));
    for (const tarball of tarballs) await judge(tarball);
    const project = join(folder, `${packer}-project`);
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
    run("npm", ["install", "--offline", "--no-audit", "--no-fund", zod, ...tarballs], project);
    await use(project, packer);
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

/** The example in the README of core, and what it says is printed. */
function readmeExample(): { readonly code: string; readonly promised: string } {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, "packages/core/README.md"), "utf8"))?.[1] ?? "";
  const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
  return { code, promised };
}

/** Runs the library and the command, bundles for a browser, checks types. */
async function use(project: string, packer: string): Promise<void> {
  writeFileSync(join(project, "example.mjs"), EXAMPLE);
  const { code, promised } = readmeExample();
  writeFileSync(join(project, "readme.mjs"), code);
  const nodes: readonly (readonly [string, ...string[]])[] =
    versions.length > 0
      ? versions.map((version) => ["npx", "--yes", `node@${version}`] as const)
      : [[process.execPath]];
  const pack = join(project, "my-pack");
  cpSync(join(root, "tooling/new-level/template"), pack, { recursive: true });
  for (const [program, ...args] of nodes) {
    const node = (...more: readonly string[]) => run(program, [...args, ...more], project).trim();
    const printed = node("example.mjs");
    if (printed !== EXPECTED) throw new Error(`the example prints ${printed}`);
    const shown = node("readme.mjs");
    if (shown !== promised || promised === "")
      throw new Error(`the README of core promises\n${promised}\nnot\n${shown}`);
    const level = join(project, "node_modules/@nn/level-kit/dist/bin/level.js");
    const inPack = (...more: readonly string[]) =>
      execFileSync(program, [...args, level, ...more], {
        cwd: pack,
        input: `Hill ${node("-p", "process.version.replaceAll('.', ' ')")}\ncost\n`,
        encoding: "utf8",
      });
    inPack("new");
    const checked = inPack("check");
    if (!/1 level, every rule holds|levels, every rule holds/.test(checked))
      throw new Error(`level check says ${checked}`);
    say(`${packer}: the example, level new and level check run on Node ${node("-p", "process.version")}`);
  }
  writeFileSync(
    join(project, "types.mts"),
    EXAMPLE.replace("const { par", "const checked: number = level.par;\nconst { par").replace(
      "{ proved,",
      "{ checked, proved,",
    ),
  );
  const tsc = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--lib",
    "es2023,dom",
    "--types",
    "",
    "types.mts",
  ];
  run(join(root, "node_modules/.bin/tsc"), tsc, project);
  const { outputFiles } = await build({
    stdin: { contents: EXAMPLE, resolveDir: project },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const [bundle] = outputFiles;
  if (!bundle || /\bnode:|\brequire\(/.test(bundle.text)) throw new Error("the bundle for browsers asks for Node");
  say(`${packer}: types hold, and a bundle for browsers has ${Math.round(bundle.contents.length / 1024)} kB`);
}
