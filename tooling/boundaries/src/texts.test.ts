import { expect, test } from "vitest";
import { describeFault } from "./fault.ts";
import { type Files, workspaceWith } from "./testing/tree.ts";
import { textFaults } from "./texts.ts";

const faultsWith = (changes: Files) => textFaults(workspaceWith(changes)).map(describeFault);

test("a text may import figures and parts of its own site, and may show code", () => {
  const text =
    'import {\n  half,\n} from "@nn/figures";\nimport { View } from "@/view.tsx";\n\n# Text\n\n```ts\nimport "@nn/db";\n```\n';
  expect(faultsWith({ "apps/web/src/text.mdx": text })).toEqual([]);
});

test("a text stays in its room", () => {
  const changes = {
    "apps/web/src/read/lesson/text.mdx": 'import { keep } from "../text.ts";\nimport { keep } from "@/keep.ts";\n',
    "apps/web/src/read/text.mdx":
      'import { board } from "@/play/board.ts";\nimport { board } from "../play/board.ts";\n',
  };
  const words = "of another room; hand it in where the page is put together, or move what both need out of both";
  expect(faultsWith(changes)).toEqual([
    `apps/web/src/read/text.mdx  [room] imports @/play/board.ts ${words}`,
    `apps/web/src/read/text.mdx  [room] imports ../play/board.ts ${words}`,
  ]);
});

test.each([
  {
    name: "the keys",
    text: 'import { key } from "@nn/exercises/server";',
    fault:
      "apps/web/src/text.mdx  [server-wall] reaches server code: apps/web/src/text.mdx → @nn/exercises/server; let the page around the text ask for it",
  },
  {
    name: "the database, among other lines",
    text: '# Text\n\nexport { store } from "@nn/db";\n\nMore text.',
    fault:
      "apps/web/src/text.mdx  [server-wall] reaches server code: apps/web/src/text.mdx → @nn/db; let the page around the text ask for it",
  },
  {
    name: "a file behind a door",
    text: 'import { half } from "@nn/figures/src/index.ts";',
    fault:
      "apps/web/src/text.mdx  [deep-import] imports @nn/figures/src/index.ts, which packages/figures/package.json does not export; import what it exports, or export it there",
  },
  {
    name: "a package of ours that is not declared",
    text: 'import { half } from "@nn/core";',
    fault:
      'apps/web/src/text.mdx  [undeclared] imports @nn/core; list "@nn/core" under dependencies in apps/web/package.json',
  },
  {
    name: "any package that is not declared",
    text: "import Chart from '@charts/react/line';",
    fault:
      "apps/web/src/text.mdx  [undeclared] imports @charts/react/line; list it under dependencies in apps/web/package.json and run pnpm install",
  },
])("a text that imports $name is refused", ({ text, fault }) => {
  expect(faultsWith({ "apps/web/src/text.mdx": text })).toEqual([fault]);
});
