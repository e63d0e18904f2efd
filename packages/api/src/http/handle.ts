import type { Store } from "@nn/db";
import { type Effort, MOST_FOR_REQUEST, requestEffort } from "@nn/exercises/server";
import { TRPCError } from "@trpc/server";
import { resolveResponse } from "@trpc/server/http";
import { asCallerFault, logFault } from "../faults.ts";
import { log } from "../log.ts";
import { onceFor } from "../once-for.ts";
import { remembering } from "../remembering.ts";
import { appRouter } from "../router.ts";
import { addressKeyOf } from "../secrets.ts";
import type { Context } from "../trpc.ts";
import { words } from "../words.en.ts";
import { addressOf, unreadable } from "./address.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import {
  type Caller,
  type Limits,
  type RateLimit,
  rateLimitFor,
  WEIGHT_OF_CHANGE,
  WEIGHT_OF_EXPORT,
} from "./rate-limit.ts";
import { isCrossSite } from "./same-site.ts";
import { type Session, sessionOf } from "./session.ts";
import { type Turns, takingTurns } from "./turns.ts";

const ENDPOINT = "/api/trpc";
/** A game of 2,000 moves, the longest there is, has some 84,000 bytes. */
const BODY_LIMIT_BYTES = 128 * 1024;
const MAX_BATCH = 10;
/** Marking that takes a millisecond or so; most answers take a tenth of it. */
const STEPS_OF_A_CALL = 20_000;
const MOST_ADDRESSES = 10_000;

export interface HandlerOptions {
  readonly open: () => Promise<Store>;
  readonly limits: Limits;
  /** For tests; otherwise the store's own time. */
  readonly now?: () => Date;
}

/** Answers tRPC over HTTP. Every request passes the walls in `admit` before any procedure runs. */
export function makeHandler(options: HandlerOptions): (call: Call) => Promise<Response> {
  const limitOf = onceFor(async (store: Store) => rateLimitFor(store, options.limits));
  const turns = takingTurns();

  return async (call) => {
    const admitted = await admit(call, options, limitOf);
    const effort = requestEffort();
    const response = await resolveResponse({
      req: admitted.request,
      router: appRouter,
      path: pathIn(new URL(call.url)),
      error: null,
      maxBatchSize: MAX_BATCH,
      allowMethodOverride: true, // a preview may be sent by POST, which keeps the answer out of addresses and logs
      // A refusal is thrown here so that the library reports it for each call of the batch; no procedure runs.
      createContext: async () => contextOf(admitted, { effort, turns, now: options.now }),
      onError: ({ error, path }) => logFault(error, path),
    });
    response.headers.set("Cache-Control", "private, no-store");
    if ("session" in admitted) {
      for (const cookie of admitted.session.cookies()) response.headers.append("Set-Cookie", cookie);
      await countWork(admitted, limitOf, effort);
    }
    if ("retryAfterS" in admitted) response.headers.set("Retry-After", String(admitted.retryAfterS));
    return response;
  };
}

/** Many calls come from one address. */
const unreadableBy = onceFor(async (store: Store) => {
  const key = await addressKeyOf(store);
  return remembering((address) => unreadable(address, key), MOST_ADDRESSES);
});

interface Admitted {
  readonly store: Store;
  readonly address: string;
  readonly caller: Caller;
}

type Admission =
  | (Admitted & { readonly request: Request; readonly session: Session })
  | { readonly request: Request; readonly refusal: TRPCError; readonly retryAfterS?: number };

async function admit(
  request: Call,
  options: HandlerOptions,
  limitOf: (store: Store) => Promise<RateLimit>,
): Promise<Admission> {
  const refuse = (code: TRPCError["code"], message: string, more: { cause?: unknown; retryAfterS?: number } = {}) => ({
    request: plain(request, ""),
    refusal: new TRPCError({ code, message, cause: more.cause }),
    ...(more.retryAfterS === undefined ? {} : { retryAfterS: more.retryAfterS }),
  });

  let body = "";
  if (request.method === "POST") {
    if (isCrossSite(request.headers)) return refuse("FORBIDDEN", words.crossSite);
    if (mediaTypeOf(request) !== "application/json") return refuse("UNSUPPORTED_MEDIA_TYPE", words.sendJson);
    const read = await readBody(request, BODY_LIMIT_BYTES);
    if (read === undefined) return refuse("PAYLOAD_TOO_LARGE", words.tooLong(BODY_LIMIT_BYTES / 1024));
    body = read;
  }
  try {
    const store = await options.open();
    const session = sessionOf(request, store);
    const address = (await unreadableBy(store))(addressOf(request.headers));
    const caller = { address, learner: (await session.known())?.id };
    const calls = callsOf(request);
    const retryAfterS = await (await limitOf(store)).count(caller, weightOf(calls));
    if (retryAfterS !== undefined) return refuse("TOO_MANY_REQUESTS", words.tooMany(retryAfterS), { retryAfterS });
    if (calls.filter(isExport).length > 1) return refuse("BAD_REQUEST", words.oneExport);
    return { request: plain(request, body), store, session, address, caller };
  } catch (cause) {
    const fault = asCallerFault(cause);
    if (fault) return { request: plain(request, ""), refusal: fault };
    return refuse("INTERNAL_SERVER_ERROR", "The request could not be admitted.", { cause });
  }
}

/**
 * The request as far as the library asks for it: without headers that ask for streams (whose headers, including the
 * cookie, would leave before the procedures have run), and with a measured body.
 */
const plain = ({ method, url, signal }: Call, body: string) =>
  ({ method, url, signal, headers: OF_JSON, json: async (): Promise<unknown> => JSON.parse(body) }) as Request;

const OF_JSON = new Headers({ "Content-Type": "application/json" });

interface OfRequest {
  readonly effort: Effort;
  readonly turns: Turns;
  readonly now: (() => Date) | undefined;
}

function contextOf(admitted: Admission, { effort, turns, now }: OfRequest): Context {
  if ("refusal" in admitted) throw admitted.refusal;
  const { store, session, address } = admitted;
  return { store, session, address, now: now ?? store.now, effort, turn: () => turns(address) };
}

/**
 * What the answers of a request took to be marked counts like further calls, so that formulas made to be slow use up
 * their sender's minute and not everybody's.
 */
async function countWork(
  { store, caller }: Admitted,
  limitOf: (store: Store) => Promise<RateLimit>,
  effort: Effort,
): Promise<void> {
  const weight = Math.floor((MOST_FOR_REQUEST - effort.left()) / STEPS_OF_A_CALL);
  if (weight === 0) return;
  try {
    await (await limitOf(store)).count(caller, weight);
  } catch (error) {
    log.failure("work could not be counted", error); // the answer is there, and is not held back for that
  }
}

const mediaTypeOf = (request: Call) => request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();

/** Flat at run time, by path; its type follows the nesting of the routers. */
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: { type: string } }>>;

/** The name of a call, or several with commas between, as it was sent. */
const pathIn = ({ pathname }: URL): string => pathname.slice(ENDPOINT.length + 1);

function callsOf(request: Call): readonly string[] {
  const url = new URL(request.url);
  const path = decodeURIComponent(pathIn(url));
  return url.searchParams.get("batch") === "1" ? path.split(",").slice(0, MAX_BATCH) : [path];
}

const isExport = (call: string) => call === "data.export";
const isChange = (call: string) => Object.hasOwn(procedures, call) && procedures[call]?._def.type === "mutation";

const weightOfCall = (call: string): number => {
  if (isExport(call)) return WEIGHT_OF_EXPORT;
  return isChange(call) ? WEIGHT_OF_CHANGE : 1;
};

/** A request's weight for the rate limits: every call of a batch counts, and those that cost more count more. */
const weightOf = (calls: readonly string[]): number => calls.reduce((sum, call) => sum + weightOfCall(call), 0);
