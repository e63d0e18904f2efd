import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const ORIGIN = "https://modules.test";
const root = join(import.meta.dirname, "../../..");

/** What a module may import by name, and where it stands in the repository. */
const names = {
  "@nn/core": "/packages/core/src/index.ts",
  "@nn/core/determinism": "/packages/core/src/determinism.ts",
  "@nn/concepts": "/packages/concepts/src/index.ts",
  "@nn/level-kit": "/packages/level-kit/src/index.ts",
  zod: "/packages/level-kit/node_modules/zod/index.js",
  "zod/mini": "/packages/level-kit/node_modules/zod/mini/index.js",
};

/**
 * Opens an empty page in which the packages' own sources can be imported: types are stripped and nothing else is
 * done to them, so that what runs in the browser is what runs in Node, without a bundler in between.
 */
export async function openModulePage(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") {
      const imports = JSON.stringify({ imports: names });
      await route.fulfill({ contentType: "text/html", body: `<script type="importmap">${imports}</script>` });
      return;
    }
    const source = await readFile(join(root, pathname), "utf8");
    const body = pathname.endsWith(".ts") ? stripTypeScriptTypes(source) : source;
    await route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${ORIGIN}/`);
}
