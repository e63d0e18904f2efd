import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Arrival, Bodies } from "./bodies.ts";
import { callerOf, tellPages } from "./caller.ts";
import { answerCall, type Calls, isCall } from "./calls.ts";
import { type ConnectionLimits, limitConnections } from "./connections.ts";
import type { PagePolicy } from "./page-policy.ts";
import { isForAll, otherHeaders, STRICT_TRANSPORT } from "./policy.ts";
import type { Queue } from "./queue.ts";
import { isReadable } from "./readable.ts";
import { refuse } from "./refuse.ts";

/** What is behind this server, and how it is guarded. */
export interface SiteServerOptions {
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The API, which needs none of what pages need. */
  readonly calls: Calls;
  readonly policyFor: (path: string) => Promise<PagePolicy>;
  readonly proxies: number;
  /** For all that is made when it is asked for; pages that were built are answered without waiting. */
  readonly queue: Queue;
  /** A page that is made and still not sent whole after this long gives its place back. */
  readonly slowlyReadMs: number;
  /** Longer than anything takes that ends at all. What has said nothing by then is given up, and its place is free. */
  readonly madeWithinMs: number;
  /** For what is sent with a call, before it stands in line. */
  readonly bodies: Bodies;
  readonly connections: ConnectionLimits;
  readonly onFailure: (error: unknown) => void;
  readonly onAnswer?: (answer: Answer) => void;
}

export interface Answer {
  readonly kind: "api" | "page";
  readonly status: number;
  readonly ms: number;
}

export interface SiteServer {
  readonly server: Server;
  /** Takes nothing new, answers what has begun, and resolves when all is answered or the time is over. */
  readonly stop: (withinMs: number) => Promise<void>;
}

/** Longer than nginx (60 s) and the usual load balancers keep a connection: it must never be us who hangs up first. */
const KEEP_ALIVE_MS = 75_000;
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
/** A connection on which nothing moves, in the middle of an answer too. */
const SILENT_MS = 120_000;
const RETRY_AFTER_S = 2;
/** Somebody who sends so much too much can still be told so: whoever hangs up on a sender is not heard. */
const READ_ON_BYTES = 1024 * 1024;

/** The server in front of the pages: it alone knows who calls, and it alone says what a page may run. */
export function siteServer(options: SiteServerOptions): SiteServer {
  let isStopping = false;
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (isStopping) response.setHeader("Connection", "close");
      answer(request, response, options).catch((error: unknown) => {
        options.onFailure(error);
        refuse(response, 500, "failed");
      });
    },
  );
  server.timeout = SILENT_MS;
  limitConnections(server, options.connections);
  const stop = async (withinMs: number) => {
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const enough = setTimeout(() => server.closeAllConnections(), withinMs);
    // A connection that falls idle now is not one that `close` has seen idle.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    await closed;
    clearTimeout(enough);
    clearInterval(idle);
  };
  return { server, stop };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: SiteServerOptions): Promise<void> {
  const target = request.url ?? "";
  // By the name that the pages read: "/%61pi/" is no way around the line.
  const path = isReadable(target) ? decodeURIComponent(target.split("?")[0] ?? "") : undefined;
  const isApi = (path ?? target).startsWith("/api/");
  const caller = callerOf(request, options.proxies);
  measure(response, isApi ? "api" : "page", options);
  for (const [name, value] of Object.entries(otherHeaders)) response.setHeader(name, value);
  if (caller.isEncrypted) response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
  if (path === undefined) return refuse(response, 400, "unreadable");
  if (isForAll(path)) response.setHeader("Access-Control-Allow-Origin", "*");
  const isPost = request.method === "POST" && isCall(target);
  if (!isPost && request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "method");

  const { policy, forPage } = await options.policyFor(path);
  response.setHeader("Content-Security-Policy", policy);
  delete request.headers["content-security-policy-report-only"];
  delete request.headers["content-security-policy"];
  if (forPage !== undefined) request.headers["content-security-policy"] = forPage;
  tellPages(request, caller);
  // The body first: a place is for those who can be answered.
  const arrival = isPost ? await options.bodies.read(request, caller.network) : NO_BODY;
  if (arrival.kind !== "whole") return refuseBody(request, response, arrival.kind);
  try {
    const isMadeNow = isApi || forPage !== undefined;
    const leave = isMadeNow ? await options.queue.enter(caller.network) : () => {};
    if (leave === undefined) return refuse(response, 503, "busy", { retryAfterS: RETRY_AFTER_S, isPage: !isApi });
    // Whoever has gone meanwhile will not hear the answer.
    if (response.closed || response.destroyed) return leave();
    // The place belongs to the work: whoever hangs up does not get another while that goes on.
    const sent = setInterval(() => response.headersSent && leave(), options.slowlyReadMs);
    const late = setTimeout(() => {
      if (response.headersSent) return;
      refuse(response, 503, "late", { retryAfterS: RETRY_AFTER_S, isPage: !isApi });
      leave();
    }, options.madeWithinMs);
    try {
      if (isCall(target))
        await answerCall(request, response, { body: arrival.body, calls: options.calls, made: leave });
      else await options.pages(request, response);
    } finally {
      clearInterval(sent);
      clearTimeout(late);
      leave();
    }
  } finally {
    // Not when the response closes: it may be read slowly, or stand behind another on a connection that has gone.
    arrival.forget();
  }
}

const NO_BODY: Arrival = { kind: "whole", body: "", forget: () => {} };

function refuseBody(request: IncomingMessage, response: ServerResponse, why: Exclude<Arrival["kind"], "whole">): void {
  const isReadOn = Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY) <= READ_ON_BYTES;
  if (why === "too long") refuse(response, 413, "long", { isReadOn });
  else if (why === "too slow") refuse(response, 408, "slow");
  else if (why === "too many") refuse(response, 503, "busy", { retryAfterS: RETRY_AFTER_S });
  else response.destroy();
}

function measure(response: ServerResponse, kind: Answer["kind"], { onAnswer }: SiteServerOptions): void {
  if (onAnswer === undefined) return;
  const begin = performance.now();
  response.once("close", () => onAnswer({ kind, status: response.statusCode, ms: performance.now() - begin }));
}
