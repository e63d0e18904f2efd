// @vitest-environment jsdom
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { browserNumber } from "@/kept/browser-number.ts";
import { TrpcProvider, useTRPCClient } from "./client.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Shows something inside of the provider; to be ended with the function that comes back. */
async function show(part: ReactNode) {
  const root = createRoot(document.createElement("div"));
  await act(async () => root.render(<TrpcProvider>{part}</TrpcProvider>));
  return () => act(async () => root.unmount());
}

test("what changes something says which browser it comes from, and what only asks does not", async () => {
  const fetched = vi.fn(async (_address: string, _request?: RequestInit) => Response.json([{ result: { data: {} } }]));
  vi.stubGlobal("fetch", fetched);
  let client: ReturnType<typeof useTRPCClient> | undefined;
  function Part() {
    client = useTRPCClient();
    return null;
  }
  const end = await show(<Part />);
  await client?.progress.get.query();
  await client?.learner.begin.mutate();
  const [asked, changed] = fetched.mock.calls.map(([, request]) =>
    new Headers(request?.headers).get("x-nudge-browser"),
  );
  expect([asked, changed]).toEqual([null, browserNumber()]);
  await end();
  vi.unstubAllGlobals();
});

test("what the server has said is forgotten when the browser's storage is emptied, and not when something is stored", async () => {
  let client: QueryClient | undefined;
  function Part() {
    client = useQueryClient();
    return null;
  }
  const end = await show(<Part />);
  client?.setQueryData(["what next"], "a session");
  window.dispatchEvent(new StorageEvent("storage", { key: "nudge-theme" }));
  expect(client?.getQueryData(["what next"])).toBe("a session");
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  await expect.poll(() => client?.getQueryData(["what next"])).toBeUndefined();
  await end();
});
