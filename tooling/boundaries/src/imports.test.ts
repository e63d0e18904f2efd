import { expect, test } from "vitest";
import { describeFault } from "./fault.ts";
import { importFaults } from "./imports.ts";
import { type Files, manifest, workspaceWith } from "./testing/tree.ts";

const faultsWith = async (changes: Files) => (await importFaults(workspaceWith(changes))).map(describeFault);

test("a tree whose imports all go down, by name and through a door, has no fault", async () => {
  expect(await faultsWith({})).toEqual([]);
});

test.each([
  {
    name: "a higher rank",
    changes: {
      "packages/core/package.json": manifest("@nn/core", { needs: ["@nn/algebra"], development: ["@nn/vitest"] }),
      "packages/core/src/half.ts": 'import { quarter } from "@nn/algebra";\nexport const half = quarter;',
    },
    fault:
      "packages/core/src/half.ts  [rank] imports @nn/algebra of rank 1, but packages/core has rank 0 and may import lower ranks only; move what both need into the lower idea, or pass it in as an argument",
  },
  {
    name: "a higher rank, if only as a type",
    changes: {
      "packages/core/package.json": manifest("@nn/core", { needs: ["@nn/algebra"], development: ["@nn/vitest"] }),
      "packages/core/src/half.ts": 'export type { quarter } from "@nn/algebra";\nexport const half = 1;',
    },
    fault:
      "packages/core/src/half.ts  [rank] imports @nn/algebra of rank 1, but packages/core has rank 0 and may import lower ranks only; move what both need into the lower idea, or pass it in as an argument",
  },
  {
    name: "its own rank",
    changes: {
      "packages/figures/package.json": manifest("@nn/figures", { needs: ["@nn/core", "@nn/exercises"] }),
      "packages/figures/src/index.ts": 'export const lazy = () => import("@nn/exercises");',
    },
    fault:
      "packages/figures/src/index.ts  [rank] imports @nn/exercises of rank 2, but packages/figures has rank 2 and may import lower ranks only; move what both need into the lower idea, or pass it in as an argument",
  },
  {
    name: "a package of ours that it does not declare",
    changes: { "packages/algebra/package.json": manifest("@nn/algebra") },
    fault:
      'packages/algebra/src/index.ts  [undeclared] imports @nn/core; list "@nn/core" under dependencies in packages/algebra/package.json',
  },
  {
    name: "a package of ours that it declares for tests only",
    changes: { "packages/algebra/package.json": manifest("@nn/algebra", { development: ["@nn/core"] }) },
    fault:
      'packages/algebra/src/index.ts  [undeclared] imports @nn/core; list "@nn/core" under dependencies in packages/algebra/package.json',
  },
  {
    name: "itself by name",
    changes: { "packages/core/src/half.ts": 'export { half as twice } from "@nn/core";\nexport const half = 1;' },
    fault:
      "packages/core/src/half.ts  [undeclared] imports its own package as @nn/core; name the file by a relative path",
  },
  {
    name: "a package that nobody declares",
    changes: { "packages/algebra/src/index.ts": 'import "left-pad";' },
    fault:
      "packages/algebra/src/index.ts  [missing] imports left-pad, which does not exist: list it under dependencies in packages/algebra/package.json, or import one of its exports",
  },
  {
    name: "a package that is installed but not declared",
    changes: {
      "packages/algebra/src/index.ts": 'import "left-pad";',
      "packages/algebra/node_modules/left-pad/index.js": "",
    },
    fault:
      "packages/algebra/src/index.ts  [undeclared] imports left-pad; list it under dependencies in packages/algebra/package.json and run pnpm install",
  },
  {
    name: "a value that is declared for tests only",
    changes: {
      "packages/algebra/package.json": manifest("@nn/algebra", { needs: ["@nn/core"], development: ["fast-check"] }),
      "packages/algebra/src/index.ts": 'import "fast-check";',
    },
    fault:
      "packages/algebra/src/index.ts  [undeclared] imports fast-check; list it under dependencies in packages/algebra/package.json and run pnpm install",
  },
  {
    name: "a value that is declared for tests only and installed as built files",
    changes: {
      "packages/algebra/package.json": manifest("@nn/algebra", { needs: ["@nn/core"], development: ["fast-check"] }),
      "packages/algebra/src/index.ts": 'import "fast-check/dist/index.js";',
      "packages/algebra/node_modules/fast-check/dist/index.js": "",
    },
    fault:
      "packages/algebra/src/index.ts  [undeclared] imports fast-check/dist/index.js; list it under dependencies in packages/algebra/package.json and run pnpm install",
  },
  {
    name: "a file behind another package's door",
    changes: { "packages/algebra/src/index.ts": 'import { half } from "@nn/core/src/half.ts";' },
    fault:
      "packages/algebra/src/index.ts  [deep-import] imports @nn/core/src/half.ts, which packages/core/package.json does not export; import what it exports, or export it there",
  },
  {
    name: "a file of a package without doors",
    changes: { "packages/core/package.json": JSON.stringify({ name: "@nn/core", main: "src/index.ts" }) },
    fault:
      "packages/algebra/src/index.ts  [deep-import] imports @nn/core, which packages/core/package.json does not export; import what it exports, or export it there",
  },
  {
    name: "another package by a path",
    changes: { "packages/algebra/src/index.ts": 'import { half } from "../../core/src/half.ts";' },
    fault:
      'packages/algebra/src/index.ts  [deep-import] climbs into packages/core by the path ../../core/src/half.ts; import "@nn/core"',
  },
  {
    name: "another package by a path that hides behind the site's alias",
    changes: { "apps/web/src/page.tsx": 'import { half } from "@/../../../packages/core/src/half.ts";' },
    fault:
      'apps/web/src/page.tsx  [deep-import] climbs into packages/core by the path @/../../../packages/core/src/half.ts; import "@nn/core"',
  },
  {
    name: "a file that does not exist",
    changes: { "packages/core/src/index.ts": 'export { half } from "./halves.ts";' },
    fault:
      "packages/core/src/index.ts  [missing] imports ./halves.ts, which does not exist: check the path, and that it ends in .ts or .tsx",
  },
  {
    name: "a file that imports it back",
    changes: { "packages/core/src/half.ts": 'import { half as whole } from "./index.ts";\nexport const half = whole;' },
    fault:
      "packages/core/src/half.ts  [circle] imports itself: packages/core/src/half.ts → packages/core/src/index.ts → packages/core/src/half.ts; move what both need into a file of its own",
  },
  {
    name: "a file that leads back to it by way of a type and the site's alias",
    changes: {
      "apps/web/src/view.tsx": 'import { frame } from "./frame.ts";\nexport const View = frame;',
      "apps/web/src/frame.ts": 'export type { Page } from "./page.tsx";\nexport const frame = 1;',
      "apps/web/src/page.tsx":
        'import { View } from "@/view.tsx";\nexport interface Page { readonly view: typeof View }',
    },
    fault:
      "apps/web/src/frame.ts  [circle] imports itself: apps/web/src/frame.ts → apps/web/src/page.tsx → apps/web/src/view.tsx → apps/web/src/frame.ts; move what both need into a file of its own",
  },
  {
    name: "another room of the site",
    changes: { "apps/web/src/play/board.ts": 'export { keep as board } from "../read/text.ts";' },
    fault:
      "apps/web/src/play/board.ts  [room] imports ../read/text.ts of another room; hand it in where the page is put together, or move what both need out of both",
  },
  {
    name: "another room of the site, although as a type and by the site's alias",
    changes: { "apps/web/src/read/text.ts": 'export type { board } from "@/play/board.ts";' },
    fault:
      "apps/web/src/read/text.ts  [room] imports @/play/board.ts of another room; hand it in where the page is put together, or move what both need out of both",
  },
  {
    name: "a file that belongs to no package",
    changes: {
      "packages/core/src/index.ts": 'export { half } from "../../../tooling/bench/core/half.ts";',
      "tooling/bench/core/half.ts": "export const half = 1;",
    },
    fault:
      "packages/core/src/index.ts  [outside] imports ../../../tooling/bench/core/half.ts, which belongs to no package; move it into one",
  },
  {
    name: "a shared preset outside configuration",
    changes: { "packages/core/src/half.test.ts": 'import { pure } from "@nn/vitest";' },
    fault:
      "packages/core/src/half.test.ts  [preset] imports @nn/vitest, which is for *.config.ts and spec.test.ts files alone",
  },
  {
    name: "test code from code that ships",
    changes: { "packages/core/src/half.ts": 'export { half } from "./half.test.ts";' },
    fault:
      "packages/core/src/half.ts  [test-code] imports ./half.test.ts, which is test code; move what both need into a file of its own",
  },
  {
    name: "Node from pure code",
    changes: { "packages/algebra/src/index.ts": 'import { readFileSync } from "node:fs";' },
    fault:
      "packages/algebra/src/index.ts  [node-in-pure] imports fs of Node, but packages/algebra is pure; let the caller pass in what it needs",
  },
])("an import of $name is refused", async ({ changes, fault }) => {
  expect(await faultsWith(changes)).toContain(fault);
});
