import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Call } from "@nn/api";

/** Answers a call of the API. */
export type Calls = (call: Call) => Promise<Response>;

/** Where calls are sent. Whatever is spelled otherwise is a page that does not exist. */
const CALLS = "/api/trpc/";
/** Less fits into a packet or two anyway. */
const WORTH_COMPRESSING_BYTES = 2_048;

export const isCall = (target: string): boolean => target.startsWith(CALLS);

/**
 * Hands a call to the API and sends what it answers. The way through the pages' router is the same handler at twice
 * the price.
 *
 * @param made  called when the answer is made; sending it to a slow reader may take long
 */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { body, calls, made }: { readonly body: string; readonly calls: Calls; readonly made: () => void },
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const answer = await calls(callFrom(request, body, gone.signal));
  const plain = Buffer.from(await answer.arrayBuffer());
  const isSmaller = plain.byteLength >= WORTH_COMPRESSING_BYTES && takesGzip(request);
  const sent = isSmaller ? await compressed(plain) : plain;
  made();
  if (response.destroyed || response.headersSent) return; // gone, or told that it took too long
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  response.setHeader("Vary", "Accept-Encoding");
  if (isSmaller) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", sent.byteLength);
  response.writeHead(answer.status);
  response.end(sent);
}

const compressed = promisify(gzip);

const takesGzip = ({ headers }: IncomingMessage) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers["accept-encoding"] ?? ""));

/** The name of the host says nothing here: whoever needs it reads the headers, which the server in front has put right. */
function callFrom({ method = "GET", url, headers }: IncomingMessage, body: string, signal: AbortSignal): Call {
  const get = (name: string) => headers[name]?.toString() ?? null; // Node joins what comes twice; only cookies to set are listed
  return { method, url: `http://site${url}`, headers: { get }, body, signal };
}
