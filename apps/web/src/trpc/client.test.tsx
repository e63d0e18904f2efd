// @vitest-environment jsdom
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { TrpcProvider } from "./client.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("what the server has said is forgotten when the browser's storage is emptied, and not when something is stored", async () => {
  let client: QueryClient | undefined;
  function Part() {
    client = useQueryClient();
    return null;
  }
  const root = createRoot(document.createElement("div"));
  await act(async () =>
    root.render(
      <TrpcProvider>
        <Part />
      </TrpcProvider>,
    ),
  );
  client?.setQueryData(["what next"], "a session");
  window.dispatchEvent(new StorageEvent("storage", { key: "nudge-theme" }));
  expect(client?.getQueryData(["what next"])).toBe("a session");
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  await expect.poll(() => client?.getQueryData(["what next"])).toBeUndefined();
  await act(async () => root.unmount());
});
