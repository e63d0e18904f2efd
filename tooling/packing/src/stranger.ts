import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { parse } from "yaml";
import { run, say } from "./run.ts";
import { root } from "./workspace-versions.ts";

/** Nothing but the tarballs: a level that is made and solved, and one of the pack that its own solution wins at par. */
const EXAMPLE = `
import { createNetwork } from "@nn/core";
import { concepts } from "@nn/concepts";
import schema from "@nn/level-kit/level.schema.json" with { type: "json" };
import { dailyLevel, parseLevel, resultOf, solve } from "@nn/level-kit";
import firstNudge from "@nn/levels-one-neuron/levels/first-nudge.level.json" with { type: "json" };
import solutions from "@nn/levels-one-neuron/levels/first-nudge.solution.json" with { type: "json" };
const level = dailyLevel("2026-11-28");
createNetwork(level.network);
const { par, proved } = solve(level);
const read = parseLevel(firstNudge);
const outcome = read.ok ? resultOf(read.value, 0, solutions[0]) : read;
const stars = outcome.ok ? outcome.result.stars : 0;
console.log(JSON.stringify({ proved, isPar: par === level.par, concepts: concepts.length > 10, title: schema.title, stars }));
`;
const EXPECTED = '{"proved":true,"isPar":true,"concepts":true,"title":"Nudge level","stars":3}';

interface Stranger {
  /** An empty project, to be made. */
  readonly folder: string;
  readonly packer: string;
  readonly tarballs: readonly string[];
  /** Versions of Node to run on, and "browser" for Chromium; only the Node that runs this if there are none. */
  readonly asked: readonly string[];
}

/** Installs the tarballs in an empty project, and uses them there as somebody would who has nothing else. */
export async function useAsStranger({ folder, packer, tarballs, asked }: Stranger): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
  install(folder, tarballs);
  writeFileSync(join(folder, "example.mjs"), EXAMPLE);
  const { code, promised } = readmeExample();
  writeFileSync(join(folder, "readme.mjs"), code);
  const pack = join(folder, "my-pack");
  cpSync(join(root, "tooling/new-level/template"), pack, { recursive: true });
  install(pack, tarballs);

  const versions = asked.filter((each) => each !== "browser");
  const nodes: readonly (readonly [string, ...string[]])[] =
    versions.length > 0
      ? versions.map((version) => ["npx", "--yes", `node@${version}`] as const)
      : [[process.execPath]];
  for (const [program, ...args] of nodes) {
    const node = (...more: readonly string[]) => run(program, [...args, ...more], folder).trim();
    expect("the example", node("example.mjs"), EXPECTED);
    expect("the example in the README of core", node("readme.mjs"), promised);
    const level = join(pack, "node_modules/@nn/level-kit/dist/bin/level.js");
    const inPack = (...more: readonly string[]) =>
      execFileSync(program, [...args, level, ...more], {
        cwd: pack,
        input: `Hill ${node("-p", "process.version.replaceAll('.', ' ')")}\ncost\n`,
        encoding: "utf8",
      });
    inPack("new");
    const checked = inPack("check");
    if (!/levels?, every rule holds/.test(checked)) throw new Error(`level check says ${checked}`);
    say(`${packer}: the example, level new and level check run on Node ${node("-p", "process.version")}`);
  }
  runWorkflow(pack);
  say(`${packer}: what the template's workflow does passes in a pack of its own`);

  checkTypes(folder);
  const bundle = await bundleForBrowsers(folder);
  say(`${packer}: types hold, and a bundle for browsers has ${Math.round(bundle.length / 1024)} kB`);
  if (!asked.includes("browser")) return;
  expect("the bundle in a browser", printedInBrowser(folder, bundle), EXPECTED);
  say(`${packer}: the bundle runs in Chromium`);
}

function expect(what: string, printed: string, promised: string): void {
  if (printed !== promised || promised === "") throw new Error(`${what} prints\n${printed}\nnot\n${promised}`);
}

const install = (folder: string, tarballs: readonly string[]) =>
  run("npm", ["install", "--save-dev", "--offline", "--no-audit", "--no-fund", ...tarballs], folder);

/** The example in the README of core, and what it says is printed. */
function readmeExample(): { readonly code: string; readonly promised: string } {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, "packages/core/README.md"), "utf8"))?.[1] ?? "";
  const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
  return { code, promised };
}

/** The commands of the pack's own CI file after its installation, as a runner of GitHub runs them. */
function runWorkflow(pack: string): void {
  const { jobs } = parse(readFileSync(join(pack, ".github/workflows/levels.yml"), "utf8"));
  const [installs, ...steps] = jobs.check.steps.flatMap(({ run: step }: { readonly run?: string }) => step ?? []);
  expect("the first step of the template's workflow", installs, "npm install --ignore-scripts");
  const summary = join(pack, "summary.md");
  for (const step of steps) run("bash", ["-e", "-c", step], pack, { GITHUB_STEP_SUMMARY: summary });
  if (!/^ +level +par +states/m.test(readFileSync(summary, "utf8"))) throw new Error("the job summary has no table");
}

function checkTypes(folder: string): void {
  writeFileSync(
    join(folder, "types.mts"),
    EXAMPLE.replace("const { par", "const checked: number = level.par;\nconst { par")
      .replace("{ proved,", "{ checked, proved,")
      .replace("solutions[0]", "parsed.ok ? parsed.value[0] ?? [] : []")
      .replace("const outcome", "const parsed = parseLogs(solutions);\nconst outcome")
      .replace("parseLevel,", "parseLevel, parseLogs,"),
  );
  const options = "--noEmit --strict --module nodenext --target es2023 --lib es2023,dom --types".split(" ");
  run(join(root, "node_modules/.bin/tsc"), [...options, "", "types.mts"], folder);
}

async function bundleForBrowsers(folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: EXAMPLE, resolveDir: folder },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const [bundle] = outputFiles;
  if (!bundle || /\bnode:|\brequire\(/.test(bundle.text)) throw new Error("the bundle for browsers asks for Node");
  return bundle.text;
}

/** What the bundle prints on an empty page of Chromium. */
function printedInBrowser(folder: string, bundle: string): string {
  const page = join(folder, "page.html");
  const print = "const console = { log: (text) => { document.querySelector('output').textContent = text; } };";
  writeFileSync(page, `<!doctype html><output></output><script type="module">${print}\n${bundle}</script>`);
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=30000", "--dump-dom"];
  const document = run(process.env.NUDGE_CHROMIUM || "chromium", [...options, `file://${page}`], folder);
  return /<output>(.*?)<\/output>/.exec(document)?.[1] ?? "";
}
