import { expect, test } from "vitest";
import { describeFault } from "./fault.ts";
import { manifestFaults } from "./manifests.ts";
import { type Files, manifest, workspaceWith } from "./testing/tree.ts";

const faultsWith = (changes: Files) => manifestFaults(workspaceWith(changes)).map(describeFault);

test("a tree that matches the table has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

test.each([
  {
    name: "a package that the table does not list",
    changes: { "packages/shared/package.json": manifest("@nn/shared") },
    faults: [
      "packages/shared/package.json  [unlisted-package] has no rank; add its folder to tooling/boundaries/src/places.ts, where design.md's layout puts it",
    ],
  },
  {
    name: "a row of the table without a package",
    changes: { "tooling/vitest/package.json": undefined },
    faults: [
      "tooling/vitest  [unlisted-package] is listed in tooling/boundaries/src/places.ts, but has no package.json; take the row out",
    ],
  },
  {
    name: "a manifest that depends on its own rank",
    changes: {
      "packages/figures/package.json": manifest("@nn/figures", { needs: ["@nn/core"], development: ["@nn/exercises"] }),
    },
    faults: [
      "packages/figures/package.json  [declared-rank] depends on @nn/exercises of rank 2, but has rank 2; take it out",
    ],
  },
  {
    name: "a door that leads nowhere",
    changes: { "packages/db/src/index.ts": undefined },
    faults: [
      "packages/db/package.json  [missing] exports packages/db/src/index.ts, which does not exist; write it or take the entry out",
    ],
  },
  {
    name: "code in a level pack",
    changes: { "packages/levels/first/levels/bonus.ts": "export {};" },
    faults: [
      "packages/levels/first/levels/bonus.ts  [code-in-pack] is neither JSON nor Markdown; a level pack is data and nothing in it is executed, so take it out",
    ],
  },
  {
    name: "a pure package that sees the DOM",
    changes: {
      "packages/core/tsconfig.json": JSON.stringify({
        extends: "../../tooling/typescript/pure.json",
        compilerOptions: { lib: ["ES2023", "DOM"] },
      }),
    },
    faults: [
      'packages/core/tsconfig.json  [pure-types] must extend "../../tooling/typescript/pure.json" and set neither lib nor types: a pure package sees no DOM and no Node',
    ],
  },
])("$name is refused", ({ changes, faults }) => {
  expect(faultsWith(changes)).toEqual(faults);
});
