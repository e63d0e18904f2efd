import { randomBytes } from "node:crypto";
import type { Store } from "@nn/db";
import { onceFor } from "./once-for.ts";

/**
 * Secrets of this site, made once and stored in the database, so that they are the same in every process and after
 * every restart: a question that was opened yesterday can be answered today, by any process.
 */
const keptIn = (name: string) =>
  onceFor((store: Store) => store.settings.getOrMake(name, () => randomBytes(32).toString("base64url")));

/** Signs the tokens of questions. */
export const tokenSecretOf = keptIn("question-tokens");

/** Signs what learners take away, so that it can be brought back as it was. */
export const exportKeyOf = keptIn("exports");

/** Makes addresses unreadable in the counts of calls. */
export const addressKeyOf = keptIn("address-key");

/** Makes the recovery code that follows another. */
export const nextCodeKeyOf = keptIn("next-codes");

/** Makes the first secret of a browser that has a number of its own. */
export const browserKeyOf = keptIn("browser-keys");
