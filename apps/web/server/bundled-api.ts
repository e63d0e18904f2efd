import type { Calls } from "./calls.ts";

/** What this server needs of the API, which is bundled with the pages. */
export interface BundledApi {
  readonly calls: Calls;
  /** Closes the database, if it was opened. */
  readonly close: () => Promise<void>;
}

const WITHIN_MS = 30_000;

/** Waits for `src/instrumentation.ts` to bring it. To be called before Next is told to begin. */
export function bundledApi(): Promise<BundledApi> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error("The built pages have brought no API. Build the site again.")),
      WITHIN_MS,
    );
    const take = (api: BundledApi) => {
      clearTimeout(late);
      resolve(api);
    };
    Object.assign(globalThis, { [Symbol.for("nudge.takes-api")]: take });
  });
}
