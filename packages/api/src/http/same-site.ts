/**
 * Why a request that may change something is not from this site's own pages, or undefined if it may be.
 *
 * Browsers add both headers to every cross-site POST and pages cannot remove them. A caller that sends neither is no
 * browser, so it carries nobody's cookie but its own.
 */
export function crossSiteFault(headers: Headers): string | undefined {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return "This came from another site.";
  const origin = headers.get("origin");
  if (origin !== null && hostOf(origin) !== ownHost(headers)) return "This came from a page of another site.";
  return undefined;
}

/** A page cannot set either header on a cross-site request without the site's consent, which is never given. */
const ownHost = (headers: Headers) =>
  (headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host"))?.toLowerCase();

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
