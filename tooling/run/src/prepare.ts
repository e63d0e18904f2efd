import { generate } from "./generate.ts";
import { runMain } from "./say.ts";

// pnpm calls it after an installation, so that editors and single packages find what git does not keep.
await runMain(() => generate("errors-only"));
