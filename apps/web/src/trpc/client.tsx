"use client";

import type { AppRouter } from "@nn/api";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { ofThisBrowser } from "./change.ts";
import { words } from "./words.en.ts";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Below the server's own limit of ten calls in one batch. */
const MAX_BATCH = 8;
const RETRIES = 3;

/** The server's own words when it answered; otherwise that it could not be reached. */
export function wordsOf(error: unknown): string {
  if (error instanceof TRPCClientError && error.data) return error.message;
  return words.noAnswer;
}

/** A refusal (4xx) is an answer and is not asked again; a lost connection is. */
export const isRefusal = (error: unknown) =>
  error instanceof TRPCClientError && typeof error.data?.httpStatus === "number" && error.data.httpStatus < 500;

const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => !isRefusal(error) && failures < RETRIES,
        refetchOnWindowFocus: false,
      },
      // Every mutation carries an id made here, so sending it again is harmless.
      mutations: { retry: (failures, error) => !isRefusal(error) && failures < RETRIES, networkMode: "always" },
    },
  });

const makeClients = () => ({
  queryClient: makeQueryClient(),
  trpcClient: createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "/api/trpc",
        maxItems: MAX_BATCH,
        headers: ({ opList }) => (opList.some(({ type }) => type === "mutation") ? ofThisBrowser() : {}),
      }),
    ],
  }),
});

let inBrowser: ReturnType<typeof makeClients> | undefined;

/** The same in the whole of a browser's visit, and new for each page that is made on the server. */
function clients() {
  if (typeof window === "undefined") return makeClients();
  if (!inBrowser) {
    inBrowser = makeClients();
    const { queryClient } = inBrowser;
    // A storage that was cleared has no key: what the server said was said to somebody who is no more.
    window.addEventListener("storage", ({ key }) => key === null && void queryClient.resetQueries());
  }
  return inBrowser;
}

/** Around whatever asks the server; pages and parts that never ask do without its code. */
export function TrpcProvider({ children }: { readonly children: ReactNode }) {
  const [{ queryClient, trpcClient }] = useState(clients);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
