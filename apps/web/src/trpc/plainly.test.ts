import { afterEach, expect, test, vi } from "vitest";
import { browserNumber } from "@/kept/browser-number.ts";
import { askBests, submitRun } from "./plainly.ts";

const run = { id: "01a22068-7fbb-7de8-9366-4584d1d9eb0b", levelUuid: "level", rev: 1, log: [] };

/** The server as the next request finds it. */
const answering = (status: number, body: unknown) => {
  const fetched = vi.fn((_address: string, _request?: RequestInit) =>
    Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), { status })),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

test("a run that is stored comes back with the server's reply, and was sent as it is", async () => {
  const reply = { run: { crown: true } };
  const fetched = answering(200, { result: { data: reply } });
  expect(await submitRun(run)).toEqual({ kind: "stored", reply });
  expect(fetched).toHaveBeenCalledWith("/api/trpc/play.submit", expect.objectContaining({ method: "POST" }));
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual(run);
  expect(fetched.mock.calls[0]?.[1]?.headers).toMatchObject({ "x-nudge-browser": browserNumber() });
});

test.each([413, 422, 429])(
  "a refusal with %i comes in the server's own words, and is no reason to send again",
  async (status) => {
    answering(status, { error: { message: "This log does not win." } });
    expect(await submitRun(run)).toEqual({ kind: "refused", words: "This log does not win." });
  },
);

test.each([
  { name: "a server at fault", status: 500, body: { error: { message: "Oh." } } },
  { name: "a gateway that speaks for it", status: 502, body: "<h1>Bad gateway</h1>" },
  { name: "a page in place of an answer", status: 200, body: "<h1>Log in to this network</h1>" },
])("$name has not answered, so that the run is kept", async ({ status, body }) => {
  answering(status, body);
  expect(await submitRun(run)).toEqual({ kind: "unanswered" });
});

test("without a connection nobody has answered", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await submitRun(run)).toEqual({ kind: "unanswered" });
  expect(await askBests()).toBeUndefined();
});
