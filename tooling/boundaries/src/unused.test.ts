import { expect, test } from "vitest";
import { describeFault } from "./fault.ts";
import { importFaults } from "./imports.ts";
import { type Files, manifest, workspaceWith } from "./testing/tree.ts";

const faultsWith = async (changes: Files) => (await importFaults(workspaceWith(changes))).map(describeFault);

const algebraNeeds = (...needs: readonly string[]) => manifest("@nn/algebra", { needs: ["@nn/core", ...needs] });
const installed = (name: string, parts: object) => ({
  [`packages/algebra/node_modules/${name}/package.json`]: JSON.stringify({ name, ...parts }),
});

test.each([
  {
    name: "a test imports",
    changes: {
      "packages/algebra/package.json": algebraNeeds("fast-check"),
      "packages/algebra/src/index.test.ts": 'import { assert } from "fast-check";\nimport "@nn/core";',
    },
  },
  {
    name: "the configuration names",
    changes: {
      "packages/algebra/package.json": algebraNeeds("remark-gfm"),
      "packages/algebra/next.config.ts": 'export default { plugins: ["remark-gfm"] };',
    },
  },
  {
    name: "a script runs",
    changes: {
      "packages/algebra/package.json": JSON.stringify({
        ...JSON.parse(algebraNeeds("typescript")),
        scripts: { typecheck: "tsc -p tsconfig.json" },
      }),
      ...installed("typescript", { bin: { tsc: "bin/tsc" } }),
    },
  },
  {
    name: "another asks for as its peer",
    changes: {
      "packages/algebra/package.json": algebraNeeds("react-dom", "testing"),
      "packages/algebra/src/index.test.ts": 'import "testing";\nimport "@nn/core";',
      ...installed("testing", { main: "index.js", peerDependencies: { "react-dom": "*" } }),
    },
  },
  {
    name: "is a level pack, which is found through its manifest",
    changes: {
      "packages/algebra/package.json": algebraNeeds("levels-of-yours"),
      ...installed("levels-of-yours", { nnLevels: { world: "one-neuron" } }),
    },
  },
])("a dependency that $name may stay", async ({ changes }) => {
  expect(await faultsWith(changes)).toEqual([]);
});

test("a dependency that nothing imports is refused, ours and others'", async () => {
  const changes = {
    "packages/algebra/package.json": algebraNeeds("fast-check"),
    "packages/algebra/src/index.ts": "export const quarter = 1;",
  };
  expect(await faultsWith(changes)).toEqual([
    "packages/algebra/package.json  [unused] declares @nn/core, which nothing in packages/algebra uses; take it out and run pnpm install",
    "packages/algebra/package.json  [unused] declares fast-check, which nothing in packages/algebra uses; take it out and run pnpm install",
  ]);
});
