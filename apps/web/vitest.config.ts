import { join } from "node:path";
import { react } from "@nn/vitest";
import { mergeConfig } from "vitest/config";

/** What the site does in a browser is tested by its journeys; here are the parts that need no page. */
export default mergeConfig(react, {
  resolve: { alias: { "@": join(import.meta.dirname, "src") } },
  test: { include: ["scripts/**/*.test.ts", "server/**/*.test.ts"] },
});
