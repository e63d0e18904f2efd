import { createHash, randomBytes } from "node:crypto";
import type { Learner, Store } from "@nn/db";
import { isEncrypted } from "./address.ts";

/** As long as browsers keep a cookie; every change that a learner makes renews it. */
const COOKIE_LIFE_S = 400 * 24 * 60 * 60;
const SECRET_BYTES = 32;

/** Who is asking. Reading makes nobody a learner; the first change does. */
export interface Session {
  readonly known: () => Promise<Learner | undefined>;
  /** The learner, created now if there is none. From here on the response sets the cookie. */
  readonly begin: () => Promise<Learner>;
  /** The value of `Set-Cookie`, once `begin` has been called. */
  readonly cookie: () => string | undefined;
}

export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Reads the learner's secret from the request's cookie. Calls of one batch share one session, hence one learner. */
export function sessionOf(request: Request, store: Store): Session {
  const encrypted = isEncrypted(request);
  const sent = secretIn(request.headers.get("cookie") ?? "", cookieName(encrypted));
  let finding: Promise<Learner | undefined> | undefined;
  let beginning: Promise<Learner> | undefined;
  let carried: string | undefined;

  const known = () => {
    finding ??= sent === undefined ? Promise.resolve(undefined) : store.learners.bySecretHash(hashOf(sent));
    return finding;
  };
  const makeOrFind = async () => {
    const found = await known();
    // A secret that no learner has is never accepted: whoever planted it in this browser would know it.
    const secret = found && sent ? sent : randomBytes(SECRET_BYTES).toString("base64url");
    const learner = found ?? (await store.learners.create(hashOf(secret)));
    carried = setCookie(secret, encrypted);
    return learner;
  };
  return {
    known,
    begin: () => {
      beginning ??= makeOrFind();
      return beginning;
    },
    cookie: () => carried,
  };
}

/** Browsers accept `__Host-` only over https and only from this very host, so no sibling domain can plant one. */
const cookieName = (encrypted: boolean) => (encrypted ? "__Host-nudge" : "nudge");

const setCookie = (secret: string, encrypted: boolean) =>
  `${cookieName(encrypted)}=${secret}; Path=/; Max-Age=${COOKIE_LIFE_S}; HttpOnly; SameSite=Lax${encrypted ? "; Secure" : ""}`;

function secretIn(cookies: string, name: string): string | undefined {
  const pair = cookies.split(";").find((cookie) => cookie.trim().startsWith(`${name}=`));
  const value = pair?.trim().slice(name.length + 1);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined; // 32 bytes in base64url
}
