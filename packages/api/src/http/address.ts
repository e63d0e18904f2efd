/**
 * Where a request came from, for rate limits and for counting fairly; never stored in readable form.
 *
 * Each proxy appends the address of its caller to `X-Forwarded-For`, and the web server appends last. Only as many
 * entries as there are trusted proxies can be believed, counted from the right: anything further left was written by
 * the caller.
 */
export function addressOf(headers: Headers, proxies: number): string {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return entries.at(-proxies) || entries[0] || "unknown";
}

/** True if the browser's own connection is encrypted, according to the nearest proxy or else the address. */
export function isEncrypted(request: Request): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return forwarded ? forwarded === "https" : new URL(request.url).protocol === "https:";
}
