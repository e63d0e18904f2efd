import { createHmac, hash, randomBytes } from "node:crypto";
import type { Learner, Store } from "@nn/db";
import { browserKeyOf } from "../secrets.ts";
import type { CallHeaders } from "./call.ts";

/** Where a browser says which one it is, until it has a cookie: a random number that it has made and keeps. */
export const BROWSER_HEADER = "x-nudge-browser";

const BROWSER = /^[\w-]{40,80}$/;
/** A browser that sends its first things at once, or again because no answer came, does so within that time. */
const FIRST_FOR_MS = 60 * 60 * 1000;
/** How often a browser that has lost its cookies may begin anew under one number. */
const MOST_BEGINNINGS = 10;
const SECRET_BYTES = 32;

export const newSecret = () => randomBytes(SECRET_BYTES).toString("base64url");

export const hashOf = (secret: string) => hash("sha256", secret, "hex");

/**
 * Makes a learner of somebody who is nobody yet. Two tabs may both send something before either has a cookie, and a
 * first answer may be lost and be asked for again. All of them name their browser, and each is given the same secret for
 * it. After an hour the number opens nothing: unlike the cookie, scripts can read it.
 *
 * @param sent  secrets that came with the request and open nothing any more
 */
export async function newcomer(
  store: Store,
  headers: CallHeaders,
  sent: readonly string[],
): Promise<{ readonly learner: Learner; readonly secret: string }> {
  const browser = headers.get(BROWSER_HEADER) ?? "";
  const secrets = BROWSER.test(browser) ? await secretsOf(store, browser) : [];
  for (const secret of secrets.filter((each) => !sent.includes(each))) {
    const known = await store.keys.find(hashOf(secret));
    const learner = known?.learner ?? (await store.learners.create(hashOf(secret)));
    const since = Date.parse(known?.createdAt ?? learner.createdAt);
    if (store.now().getTime() - since < FIRST_FOR_MS) return { learner, secret };
  }
  const secret = newSecret();
  return { learner: await store.learners.create(hashOf(secret)), secret };
}

async function secretsOf(store: Store, browser: string): Promise<readonly string[]> {
  const key = await browserKeyOf(store);
  return Array.from({ length: MOST_BEGINNINGS }, (_, beginning) =>
    createHmac("sha256", key).update(`${browser} ${beginning}`).digest("base64url"),
  );
}
