/**
 * Where a request came from, for rate limits alone; it is never stored readable.
 *
 * Each proxy appends the address it was called from to `X-Forwarded-For`, and the web server does so last when it is
 * called directly. Only as many entries as there are trusted proxies can be believed, counted from the right: anything
 * further left was written by the caller.
 */
export function addressOf(headers: Headers, proxies: number): string {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return entries.at(-proxies) || entries[0] || "unknown";
}

/** True if the browser's own connection is encrypted, as the nearest proxy says or as the address shows. */
export function isEncrypted(request: Request): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return forwarded ? forwarded === "https" : new URL(request.url).protocol === "https:";
}
