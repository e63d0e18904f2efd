import { expect, test } from "vitest";
import { readBody } from "./body.ts";

const LIMIT = 1024;
const post = (body: NonNullable<RequestInit["body"]>, headers: Record<string, string> = {}) =>
  new Request("http://nudge.test/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body of unknown length that counts how many of its chunks were asked for. */
function chunked(chunks: number, size: number) {
  let given = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === chunks) return controller.close();
        given += 1;
        controller.enqueue(new Uint8Array(size).fill(97));
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, given: () => given };
}

test("a body up to the limit is read, letters outside ASCII included", async () => {
  expect(await readBody(post("σ′(z) ≤ ¼"), LIMIT)).toBe("σ′(z) ≤ ¼");
  expect(await readBody(post("a".repeat(LIMIT)), LIMIT)).toHaveLength(LIMIT);
});

test("a letter cut in two by a chunk is put back together", async () => {
  const bytes = new TextEncoder().encode("σ");
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 1));
      controller.enqueue(bytes.slice(1));
      controller.close();
    },
  });
  expect(await readBody(post(stream), LIMIT)).toBe("σ");
});

test("one byte more is refused, whether announced or not", async () => {
  expect(await readBody(post("a".repeat(LIMIT + 1)), LIMIT)).toBeUndefined();
  expect(await readBody(post("a", { "content-length": String(LIMIT + 1) }), LIMIT)).toBeUndefined();
  expect(await readBody(post(chunked(2, LIMIT / 2 + 1).stream), LIMIT)).toBeUndefined();
});

test("an endless body is read no further than the limit", async () => {
  const endless = chunked(Number.POSITIVE_INFINITY, 100);
  expect(await readBody(post(endless.stream), LIMIT)).toBeUndefined();
  expect(endless.given()).toBeLessThanOrEqual(12);
});

test("a body that has been read already is only measured, in bytes", async () => {
  const read = (body: string) => readBody({ headers: new Headers(), body }, LIMIT);
  expect(await read("σ".repeat(LIMIT / 2))).toHaveLength(LIMIT / 2);
  expect(await read("σ".repeat(LIMIT / 2 + 1))).toBeUndefined();
});

test("a request without a body has an empty one", async () => {
  expect(await readBody(new Request("http://nudge.test/", { method: "POST" }), LIMIT)).toBe("");
});
