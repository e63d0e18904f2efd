import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Store } from "@nn/db";
import { makeHandler } from "../http/handle.ts";
import type { Limits } from "../http/rate-limit.ts";

/** The API on a database of its own, without a network. */
export interface Site {
  readonly handle: (request: Request) => Promise<Response>;
  readonly store: () => Store;
  /** Closes the database and opens it again, as a restart does. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const ORIGIN = "http://nudge.test";

/** Far more than a test sends, so that only the tests of the limits reach them. */
const noLimits: Limits = { perLearner: 100_000, perAddress: 100_000, perAddressUnknown: 100_000 };

export async function openSite({
  limits = {},
  now = () => new Date(),
}: {
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
} = {}): Promise<Site> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-api-"));
  let store = await openDatabase({ dataDirectory });
  const handle = makeHandler({ open: async () => store, limits: { ...noLimits, ...limits }, now });
  return {
    handle,
    store: () => store,
    restart: async () => {
      await store.close();
      store = await openDatabase({ dataDirectory });
    },
    close: async () => {
      await store.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
