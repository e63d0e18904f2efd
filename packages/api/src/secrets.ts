import { randomBytes } from "node:crypto";
import type { Store } from "@nn/db";
import { onceFor } from "./once-for.ts";

/**
 * Secrets of this site, made once and kept in the database, so that every process and every restart has the same: a
 * question that was opened yesterday can be answered today, on whichever process answers.
 */
const keptIn = (name: string) =>
  onceFor((store: Store) => store.settings.getOrMake(name, () => randomBytes(32).toString("base64url")));

/** Signs the tokens of questions. */
export const tokenSecretOf = keptIn("question-tokens");

/** Makes addresses unreadable where their calls are counted. */
export const addressKeyOf = keptIn("address-key");
