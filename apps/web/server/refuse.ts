import type { ServerResponse } from "node:http";
import { words } from "./words.en.ts";

const codes = {
  400: "BAD_REQUEST",
  405: "METHOD_NOT_SUPPORTED",
  408: "TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
};

interface Manner {
  readonly retryAfterS?: number;
  /** For somebody who wanted a page: the words alone, and not in the form of the API. */
  readonly isPage?: boolean;
  /** True if what is still on its way is short and honest. It is thrown away, and the connection goes on. */
  readonly isReadOn?: boolean;
}

/** Answers without any page, in the form in which the API's own refusals come. */
export function refuse(
  response: ServerResponse,
  status: keyof typeof codes,
  why: keyof typeof words,
  { retryAfterS, isPage = false, isReadOn = false }: Manner = {},
) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const data = { code: codes[status], httpStatus: status };
  const body = isPage ? words[why] : JSON.stringify({ error: { message: words[why], code: -32_000, data } });
  response.writeHead(status, {
    "Content-Type": `${isPage ? "text/plain" : "application/json"}; charset=utf-8`,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...(retryAfterS !== undefined && { "Retry-After": String(retryAfterS) }),
    // What is still on its way is not read: a caller who is refused may be sending without end.
    ...(!isReadOn && { Connection: "close" }),
  });
  response.end(body);
}
