import { createHmac } from "node:crypto";
import type { Call, CallHeaders } from "./call.ts";

/**
 * Where the server in front of the pages says that a request came from (`apps/web/server`). It overwrites whatever a
 * caller has written there; `npm run dev` has no such server, and everybody is at one address.
 */
export const ADDRESS_HEADER = "x-nudge-address";

/** The caller's address, for rate limits and for counting fairly; never stored in readable form. */
export const addressOf = (headers: CallHeaders): string => headers.get(ADDRESS_HEADER) ?? "unknown";

/** An address as it may be stored: the same text for the same address, and nothing that leads back to it. */
export const unreadable = (address: string, key: string) =>
  createHmac("sha256", key).update(address).digest("base64url");

/** True if the browser's own connection is encrypted, as the server in front says. */
export function isEncrypted(request: Pick<Call, "headers" | "url">): boolean {
  const forwarded = request.headers.get("x-forwarded-proto");
  return forwarded ? forwarded === "https" : new URL(request.url).protocol === "https:";
}
