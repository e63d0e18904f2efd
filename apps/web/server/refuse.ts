import type { ServerResponse } from "node:http";
import { words } from "./words.en.ts";

const codes = {
  400: "BAD_REQUEST",
  405: "METHOD_NOT_SUPPORTED",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
};

/** Answers without any page, in the form in which the API's own refusals come. */
export function refuse(response: ServerResponse, status: keyof typeof codes, why: keyof typeof words, retryAfterS = 0) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const data = { code: codes[status], httpStatus: status };
  const body = JSON.stringify({ error: { message: words[why], code: -32_000, data } });
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...(retryAfterS > 0 ? { "Retry-After": String(retryAfterS) } : {}),
    // What is still on its way is not read: a caller who is refused may be sending without end.
    Connection: "close",
  });
  response.end(body);
}
