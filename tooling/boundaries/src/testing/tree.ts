import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Place } from "../places.ts";
import { readWorkspace, type Workspace } from "../workspace.ts";

/** Text by path from the root; `undefined` removes a file from the standard tree. */
export type Files = Readonly<Record<string, string | undefined>>;

export const places: readonly Place[] = [
  { folder: "packages/core", rank: 0, kind: "replay" },
  { folder: "packages/algebra", rank: 1, kind: "pure" },
  {
    folder: "packages/exercises",
    rank: 2,
    kind: "pure",
    browserSafe: ["src/index.ts", "src/question/", "src/families/*/*/about.ts"],
  },
  { folder: "packages/levels/*", rank: 2, kind: "data" },
  { folder: "packages/figures", rank: 2, kind: "browser" },
  { folder: "packages/db", rank: 3, kind: "server" },
  { folder: "packages/api", rank: 4, kind: "server" },
  { folder: "apps/web", rank: 5, kind: "site", rooms: ["src/play", "src/read"] },
  { folder: "tooling/vitest", rank: 6, kind: "preset" },
];

const pureTypes = JSON.stringify({ extends: "../../tooling/typescript/pure.json", include: ["src"] });

/** A workspace in which every wall stands: each kind of package, each allowed way across. */
const standing: Files = {
  "packages/core/package.json": manifest("@nn/core", { development: ["@nn/vitest"] }),
  "packages/core/tsconfig.json": pureTypes,
  "packages/core/vitest.config.ts": 'export { pure as default } from "@nn/vitest";',
  "packages/core/src/index.ts": 'export { half } from "./half.ts";',
  "packages/core/src/half.ts": "export const half = (x: number) => Math.round(x) / 2;",
  "packages/core/src/half.test.ts": 'import { half } from "./half.ts";\nconst x = half(Math.exp(1) ** Date.now());',
  "packages/algebra/package.json": manifest("@nn/algebra", { needs: ["@nn/core"] }),
  "packages/algebra/tsconfig.json": pureTypes,
  "packages/algebra/src/index.ts": 'import { half } from "@nn/core";\nexport const quarter = half(Math.exp(0)) ** 2;',
  "packages/exercises/package.json": manifest("@nn/exercises", {
    needs: ["@nn/core", "server-only"],
    exports: { ".": "./src/index.ts", "./server": "./src/server.ts" },
  }),
  "packages/exercises/tsconfig.json": pureTypes,
  "packages/exercises/src/index.ts":
    'import type { half } from "@nn/core";\nexport type Half = typeof half;\nexport { about } from "./families/links/weight/about.ts";\nexport { plain } from "./question/text.ts";',
  "packages/exercises/src/question/text.ts": "export const plain = 1;",
  "packages/exercises/src/families/links/weight/about.ts": 'export const about = "a weight";',
  "packages/exercises/src/families/links/weight/make.ts":
    'import "server-only";\nimport { about } from "./about.ts";\nexport const key = about;',
  "packages/exercises/src/families/links/weight/make.test.ts": 'import { key } from "./make.ts";\nexport default key;',
  "packages/exercises/src/server.ts":
    '// The keys.\nimport "server-only";\nexport { key } from "./families/links/weight/make.ts";',
  "packages/levels/first/package.json": JSON.stringify({ name: "@nn/levels-first" }),
  "packages/levels/first/levels/one.level.json": "{}",
  "packages/figures/package.json": manifest("@nn/figures", { needs: ["@nn/core"] }),
  "packages/figures/src/index.ts": 'export { half } from "@nn/core";',
  "packages/db/package.json": manifest("@nn/db", { needs: ["server-only"] }),
  "packages/db/src/index.ts": 'import "server-only";\nexport const store = 1;',
  "packages/api/package.json": manifest("@nn/api", { needs: ["@nn/db", "@nn/exercises", "server-only"] }),
  "packages/api/src/index.ts":
    '/* Routers. */\nimport "server-only";\nimport { store } from "@nn/db";\nimport { key } from "@nn/exercises/server";\nexport type AppRouter = typeof store;\nexport const router = [store, key];',
  "apps/web/package.json": manifest("@nn/web", { needs: ["@nn/api", "@nn/exercises", "@nn/figures"], exports: {} }),
  "apps/web/src/page.tsx":
    'import { router } from "@nn/api";\nimport type { Question } from "@nn/exercises";\nimport { View } from "@/view.tsx";\nexport default [router, View];',
  "apps/web/src/view.tsx":
    '"use client";\nimport type { AppRouter } from "@nn/api";\nimport { half } from "@nn/figures";\nexport const View = (router: AppRouter) => <b>{half(router)}</b>;',
  "apps/web/src/play/board.ts": 'import { keep } from "../keep.ts";\nexport const board = keep;',
  "apps/web/src/play/win.ts": 'export { board } from "./board.ts";',
  "apps/web/src/read/text.ts": 'export { keep } from "@/keep.ts";',
  "apps/web/src/keep.ts": "export const keep = 1;",
  "tooling/vitest/package.json": manifest("@nn/vitest"),
  "tooling/vitest/src/index.ts": "export const pure = {};",
};

interface Parts {
  readonly needs?: readonly string[];
  readonly development?: readonly string[];
  readonly exports?: Readonly<Record<string, string>>;
}

export function manifest(name: string, { needs = [], development = [], exports }: Parts = {}): string {
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((dependency) => [dependency, "*"]));
  return JSON.stringify({
    name,
    exports: exports ?? { ".": "./src/index.ts" },
    dependencies: versions(needs),
    devDependencies: versions(development),
  });
}

/** Writes the standard tree with some files changed, installed as by pnpm: each package sees what it declares. */
export function workspaceWith(changes: Files): Workspace {
  const root = mkdtempSync(join(tmpdir(), "nn-walls-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...standing, ...changes }))
    if (text !== undefined) write(root, path, text);
  const workspace = readWorkspace(root, places);
  const folders = new Map(workspace.packages.map(({ manifest: { name }, folder }) => [name, folder]));
  for (const { folder, manifest } of workspace.packages)
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
      install(root, folder, name, folders.get(name));
  return workspace;
}

function install(root: string, folder: string, name: string, target: string | undefined): void {
  if (target === undefined) {
    const manifest = `${folder}/node_modules/${name}/package.json`;
    if (!existsSync(join(root, manifest))) write(root, manifest, JSON.stringify({ name, main: "index.js" }));
    write(root, `${folder}/node_modules/${name}/index.js`, "");
    return;
  }
  const link = join(root, folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, target), link);
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
