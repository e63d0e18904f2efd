import type { CallHeaders } from "./call.ts";

/**
 * True for a request from outside this site's own pages, which may change nothing.
 *
 * Browsers add both headers to every cross-site POST, and pages cannot remove them. A caller that sends neither is not
 * a browser, so it has nobody's cookie but its own.
 */
export function isCrossSite(headers: CallHeaders): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  return origin !== null && hostOf(origin) !== ownHost(headers);
}

/** A page cannot set either header on a cross-site request without the site's consent, which is never given. */
const ownHost = (headers: CallHeaders) =>
  (headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host"))?.toLowerCase();

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
