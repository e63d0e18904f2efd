import type { IncomingMessage } from "node:http";
import { networkOf } from "./network.ts";

/** Who is at the other end of a request, as far as it can be believed. */
export interface Caller {
  /** Of the browser, or of the nearest proxy that we do not trust. */
  readonly network: string;
  readonly isEncrypted: boolean;
  /** The name under which the browser asked. */
  readonly host: string;
}

/** What the pages behind this server read, and no caller can write. */
export const ADDRESS_HEADER = "x-nudge-address";

/**
 * Reads who is calling from the connection and from what the trusted proxies have written.
 *
 * Each proxy appends the address of whoever called it to `X-Forwarded-For`, and the last one is the connection itself.
 * With n proxies in front, the browser is the entry number n from the right, the connection being number 0; all that
 * stands further left was written by the caller. Without proxies nothing in the headers is believed.
 */
export function callerOf(request: Pick<IncomingMessage, "headers" | "socket">, proxies: number): Caller {
  const { headers, socket } = request;
  const own = {
    network: networkOf(socket.remoteAddress ?? "") ?? "unknown",
    isEncrypted: "encrypted" in socket && socket.encrypted === true,
    host: headers.host ?? "",
  };
  if (proxies === 0) return own;
  const written = listIn(headers["x-forwarded-for"]);
  const claimed = written.length === 0 ? undefined : networkOf(written[Math.max(0, written.length - proxies)] ?? "");
  const scheme = listIn(headers["x-forwarded-proto"]);
  const host = listIn(headers["x-forwarded-host"]);
  return {
    network: claimed ?? own.network,
    isEncrypted: scheme.length === 0 ? own.isEncrypted : scheme[Math.max(0, scheme.length - proxies)] === "https",
    host: host[Math.max(0, host.length - proxies)] ?? own.host,
  };
}

/** Puts what is known of the caller in the place of what the caller has said. */
export function tellPages(request: IncomingMessage, caller: Caller): void {
  const { headers } = request;
  for (const name of Object.keys(headers))
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete headers[name];
  headers[ADDRESS_HEADER] = caller.network;
  headers["x-forwarded-for"] = caller.network;
  headers["x-forwarded-proto"] = caller.isEncrypted ? "https" : "http";
  if (caller.host !== "") headers["x-forwarded-host"] = caller.host;
}

/** Repeated headers are joined by Node with commas, as the standard has it. */
const listIn = (header: string | string[] | undefined): readonly string[] =>
  (Array.isArray(header) ? header.join(",") : (header ?? ""))
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
