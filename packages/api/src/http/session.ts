import type { Joined, Key, Learner, Store } from "@nn/db";
import { isEncrypted } from "./address.ts";
import type { Call } from "./call.ts";
import { hashOf, newcomer, newSecret } from "./first-secret.ts";

/** As long as browsers keep a cookie; every change that a learner makes renews it. */
const COOKIE_LIFE_S = 400 * 24 * 60 * 60;
/** A browser sends one. More were planted, and so many are enough to find the learner's own among them. */
const MOST_SECRETS = 4;

/** Browsers accept `__Host-` only over https and only from this very host, so no sibling domain can plant one. */
const BOUND = "__Host-nudge";
/** The same over http, where a browser would not take the other. */
const PLAIN = "nudge";

/** Who is asking. Reading makes nobody a learner; the first change does. */
export interface Session {
  readonly known: () => Promise<Learner | undefined>;
  /** The learner, created now if there is none. From here on the response sets the cookie. */
  readonly begin: () => Promise<Learner>;
  /**
   * From here on this browser is the learner of a code; what it had before is added. It keeps the key that it has, so
   * that it has joined even if the response never arrives. Only a browser without a key gets one.
   *
   * @param nextHash  of the code that works beside a recovery code from now on
   */
  readonly join: (codeHash: string, nextHash: string) => Promise<Joined | undefined>;
  /** No other browser opens the learner's past any more. */
  readonly endOthers: () => Promise<void>;
  /** The learner is deleted with everything, and from here on this browser is nobody. */
  readonly forget: () => Promise<void>;
  /**
   * Finds out once more who is asking: another request, or another call of this one, may have merged or deleted the
   * learner meanwhile.
   */
  readonly lookAgain: () => Promise<Learner | undefined>;
  /** The values of `Set-Cookie`, once one of these has been called. */
  readonly cookies: () => readonly string[];
}

interface Found {
  readonly key: Key;
  readonly secret: string;
  readonly name: string;
}

/** Reads the learner's secret from the request's cookies. Calls of one batch share one session, hence one learner. */
export function sessionOf(request: Pick<Call, "headers" | "url">, store: Store): Session {
  const encrypted = isEncrypted(request);
  const ownName = encrypted ? BOUND : PLAIN;
  const sent = request.headers.get("cookie") ?? "";
  /** As a next request would bring them. */
  let cookies = sent;
  let finding: Promise<Found | undefined> | undefined;
  let beginning: Promise<Learner> | undefined;
  let carried: readonly string[] = [];

  /** The calls of a batch run at once, but what changes who is asking is done one after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined); // whoever asked for it hears of it
    return done;
  };
  const find = () => {
    // A site that has moved to https finds its learners by the cookie of before.
    finding ??= findIn(store, cookies, encrypted ? [BOUND, PLAIN] : [PLAIN]);
    return finding;
  };
  const startOver = () => {
    finding = undefined;
    beginning = undefined;
  };
  const carry = (secret: string) => {
    const isLeftOver = encrypted && secretsIn(sent, PLAIN).length > 0;
    carried = [setCookie(secret, encrypted), ...(isLeftOver ? [endCookie(PLAIN, encrypted)] : [])];
  };
  const carryFirst = (secret: string) => {
    carry(secret);
    cookies = `${ownName}=${secret}`;
  };
  const makeOrFind = async (): Promise<{ readonly learner: Learner; readonly secret: string }> => {
    const found = await find();
    if (!found) {
      // A secret that no learner has is never accepted: whoever planted it in this browser would know it.
      const made = await newcomer(store, request.headers, secretsIn(sent, ownName));
      carryFirst(made.secret);
      return made;
    }
    const { key, secret, name } = found;
    const { learner } = key;
    if (name !== ownName) {
      // What went over http in the clear may be known to others, so another secret takes its place.
      const fresh = newSecret();
      await store.keys.add(learner.id, hashOf(fresh), hashOf(secret));
      carry(fresh);
      return { learner, secret: fresh };
    }
    if (key.replaces !== null) await store.keys.confirm(hashOf(secret));
    carry(secret);
    return { learner, secret };
  };
  const join = async (codeHash: string, nextHash: string): Promise<Joined | undefined> => {
    startOver();
    const found = await find();
    const secret = found?.secret ?? newSecret();
    const joined = await store.codes.join(codeHash, hashOf(secret), nextHash);
    if (!joined) return undefined;
    startOver();
    if (found) await makeOrFind();
    else carryFirst(secret);
    return joined;
  };
  return {
    known: async () => (await find())?.key.learner,
    begin: () => {
      beginning ??= inTurn(makeOrFind).then(({ learner }) => learner);
      return beginning;
    },
    join: (codeHash, nextHash) => inTurn(() => join(codeHash, nextHash)),
    endOthers: () =>
      inTurn(async () => {
        // Another request may have joined it since this one came in: the others are that learner's, then.
        startOver();
        const found = await find();
        if (!found) return;
        const { secret } = await makeOrFind();
        // A key that this response brings may not arrive, and then the one that it replaces is all there is.
        await store.keys.endOthers(hashOf(secret), [found.secret, secret].map(hashOf));
      }),
    forget: () =>
      inTurn(async () => {
        const found = await find();
        // Until its key opens nothing: another request may have joined it since this one came in.
        for (let key = found?.key; found && key; key = await store.keys.find(hashOf(found.secret)))
          await store.learners.remove(key.learner.id);
        carried = (encrypted ? [BOUND, PLAIN] : [PLAIN]).map((name) => endCookie(name, encrypted));
        cookies = "";
        startOver();
      }),
    lookAgain: () =>
      inTurn(async () => {
        startOver();
        return (await find())?.key.learner;
      }),
    cookies: () => carried,
  };
}

/**
 * The learner of the first name that has one. Where several secrets of one name open something, all but one were
 * planted, and whoever planted them came later than the learner: the oldest learner is taken.
 */
async function findIn(store: Store, cookies: string, names: readonly string[]): Promise<Found | undefined> {
  for (const name of names) {
    const secrets = secretsIn(cookies, name).slice(0, MOST_SECRETS);
    const keys = await Promise.all(secrets.map((secret) => store.keys.find(hashOf(secret))));
    const found = secrets.flatMap((secret, index) => {
      const key = keys[index];
      return key ? [{ key, secret, name }] : [];
    });
    const [oldest] = found.toSorted((a, b) => (a.key.learner.createdAt < b.key.learner.createdAt ? -1 : 1));
    if (oldest) return oldest;
  }
  return undefined;
}

const attributes = (encrypted: boolean) => `HttpOnly; SameSite=Lax${encrypted ? "; Secure" : ""}`;

const setCookie = (secret: string, encrypted: boolean) =>
  `${encrypted ? BOUND : PLAIN}=${secret}; Path=/; Max-Age=${COOKIE_LIFE_S}; ${attributes(encrypted)}`;

const endCookie = (name: string, encrypted: boolean) => `${name}=; Path=/; Max-Age=0; ${attributes(encrypted)}`;

/** Each once, in the order in which they were sent. */
function secretsIn(cookies: string, name: string): readonly string[] {
  const values = cookies
    .split(";")
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
    .filter((value) => /^[\w-]{43}$/.test(value)); // 32 bytes in base64url
  return [...new Set(values)];
}
