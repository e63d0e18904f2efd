import type { Call } from "./call.ts";

/**
 * The body as text, or undefined if it is longer than `limit` bytes. If the length is announced, too long a
 * body is refused unread; otherwise it is read no further than the limit.
 */
export async function readBody(
  { headers, body }: Pick<Call, "headers" | "body">,
  limit: number,
): Promise<string | undefined> {
  if (typeof body === "string") return Buffer.byteLength(body) > limit ? undefined : body;
  if (Number(headers.get("content-length") ?? 0) > limit) return undefined;
  const reader = body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
