const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Whether a request was made by a page of this very server, in a browser on this machine. A page of another site may
 * neither see nor write files through it, under whatever name it has this machine addressed.
 */
export function isFromHere(method: string, headers: Headers): boolean {
  const host = headers.get("host") ?? "";
  if (!THIS_MACHINE.test(host) || headers.get("sec-fetch-site") !== "same-origin") return false;
  const origin = headers.get("origin");
  // Browsers leave it out where something is only read.
  return origin === `http://${host}` || (origin === null && method === "GET");
}
