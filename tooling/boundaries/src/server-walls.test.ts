import { expect, test } from "vitest";
import { describeFault } from "./fault.ts";
import { serverWallFaults } from "./server-walls.ts";
import { type Files, manifest, workspaceWith } from "./testing/tree.ts";

const faultsWith = async (changes: Files) => (await serverWallFaults(workspaceWith(changes))).map(describeFault);

test("server code reaches server code, and a type crosses the wall", async () => {
  expect(await faultsWith({})).toEqual([]);
});

test.each([
  {
    name: "a client file that imports a router",
    changes: {
      "apps/web/src/view.tsx": '"use client";\nimport { router } from "@nn/api";\nexport const View = router;',
    },
    fault:
      'apps/web/src/view.tsx  [server-wall] reaches server code: apps/web/src/view.tsx → packages/api/src/index.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a client file that reaches the keys through another file",
    changes: {
      "apps/web/src/view.tsx": '// A view.\n"use client";\nexport { hint as View } from "@/hint.ts";',
      "apps/web/src/hint.ts": 'export const hint = async () => (await import("@nn/exercises/server")).key;',
    },
    fault:
      'apps/web/src/view.tsx  [server-wall] reaches server code: apps/web/src/view.tsx → apps/web/src/hint.ts → packages/exercises/src/server.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "an inline type that leaves the import of its module standing",
    changes: {
      "apps/web/src/view.tsx": '"use client";\nimport { type AppRouter } from "@nn/api";\nexport const View = 1;',
    },
    fault:
      'apps/web/src/view.tsx  [server-wall] reaches server code: apps/web/src/view.tsx → packages/api/src/index.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a client file that reaches a server-only module of the site",
    changes: {
      "apps/web/package.json": manifest("@nn/web", { needs: ["@nn/api", "server-only"], exports: {} }),
      "apps/web/src/view.tsx": '"use client";\nexport { secret as View } from "./secret.ts";',
      "apps/web/src/secret.ts": 'import "server-only";\nexport const secret = 1;',
    },
    fault:
      'apps/web/src/view.tsx  [server-wall] reaches server code: apps/web/src/view.tsx → apps/web/src/secret.ts → apps/web/node_modules/server-only/index.js; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a client file that imports a text",
    changes: {
      "apps/web/src/view.tsx": '"use client";\nexport { default as View } from "./text.mdx";',
      "apps/web/src/text.mdx": "# Text",
    },
    fault:
      'apps/web/src/view.tsx  [server-wall] reaches server code: apps/web/src/view.tsx → apps/web/src/text.mdx; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a figure that imports the keys",
    changes: {
      "packages/figures/package.json": manifest("@nn/figures", { needs: ["@nn/exercises"] }),
      "packages/figures/src/index.ts": 'export { key } from "@nn/exercises/server";',
    },
    fault:
      'packages/figures/src/index.ts  [server-wall] reaches server code: packages/figures/src/index.ts → packages/exercises/src/server.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "the open half of the exercises that imports the keys",
    changes: { "packages/exercises/src/index.ts": 'export { key } from "./server.ts";' },
    fault:
      'packages/exercises/src/index.ts  [server-wall] reaches server code: packages/exercises/src/index.ts → packages/exercises/src/server.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "what a family says about itself, if it imports what makes it",
    changes: {
      "packages/exercises/src/families/links/weight/about.ts":
        'import { key } from "./make.ts";\nexport const about = key;',
      "packages/exercises/src/families/links/weight/make.ts": 'import "server-only";\nexport const key = 1;',
    },
    fault:
      'packages/exercises/src/families/links/weight/about.ts  [server-wall] reaches server code: packages/exercises/src/families/links/weight/about.ts → packages/exercises/src/families/links/weight/make.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a figure that reaches what makes a family by a path",
    changes: {
      "packages/figures/src/index.ts": 'export { key } from "../../exercises/src/families/links/weight/make.ts";',
    },
    fault:
      'packages/figures/src/index.ts  [server-wall] reaches server code: packages/figures/src/index.ts → packages/exercises/src/families/links/weight/make.ts; ask the server by tRPC, or cross with "import type"',
  },
  {
    name: "a family without its mark",
    changes: { "packages/exercises/src/families/links/weight/make.ts": "export const key = 1;" },
    fault:
      'packages/exercises/src/families/links/weight/make.ts  [server-only-first] is server code; its first statement must be import "server-only"',
  },
  {
    name: "a server entry without its mark",
    changes: { "packages/db/src/index.ts": "export const store = 1;" },
    fault:
      'packages/db/src/index.ts  [server-only-first] is server code; its first statement must be import "server-only"',
  },
  {
    name: "a server entry whose mark comes second",
    changes: { "packages/exercises/src/server.ts": 'export const key = 1;\nimport "server-only";' },
    fault:
      'packages/exercises/src/server.ts  [server-only-first] is server code; its first statement must be import "server-only"',
  },
])("$name is refused", async ({ changes, fault }) => {
  expect(await faultsWith(changes)).toEqual([fault]);
});
