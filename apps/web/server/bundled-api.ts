import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Calls } from "./calls.ts";

/** What this server needs of the API, which is bundled with the pages. */
export interface BundledApi {
  readonly calls: Calls;
  /** Closes the database, if it was opened. */
  readonly close: () => Promise<void>;
}

/** Where `src/instrumentation.ts` finds whom to bring it to. */
const TAKER = Symbol.for("nudge.takes-api");
const WITHIN_MS = 30_000;

/** Waits for `src/instrumentation.ts` to bring it. To be called before Next is told to begin. */
export async function bundledApi(buildFolder: string): Promise<BundledApi> {
  if (!existsSync(join(buildFolder, "server/instrumentation.js")))
    throw new Error(`No built pages that bring the API are in ${buildFolder}. Build the site.`);
  return await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`Next has not brought the API within ${WITHIN_MS / 1_000} s. It may have said why.`)),
      WITHIN_MS,
    );
    const take = (api: Promise<BundledApi>) => {
      clearTimeout(late);
      resolve(api);
    };
    Object.assign(globalThis, { [TAKER]: take });
  });
}
