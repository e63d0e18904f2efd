import { server } from "@nn/vitest";
import { mergeConfig } from "vitest/config";

// Tests that write a thousand rows or start PGlite take seconds on a machine that is busy with other packages.
export default mergeConfig(server, { test: { testTimeout: 30_000, hookTimeout: 60_000 } });
