import { ORIGIN, type Site } from "./site.ts";

/** What came back for one call, result or error. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The result of the procedure; undefined if it failed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies as an untyped HTTP client would
  readonly data: any;
  readonly error?: { readonly message: string; readonly data: { readonly code: string; readonly stack?: string } };
  readonly body: unknown;
}

/** A browser with a jar for one site's cookies. */
export interface Visitor {
  readonly query: (path: string, input?: unknown) => Promise<Reply>;
  readonly mutate: (path: string, input?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly send: (request: Request) => Promise<Reply>;
  readonly cookie: () => string | undefined;
}

export function visitor(site: Site, jar: { cookie?: string } = {}): Visitor {
  const send = async (request: Request): Promise<Reply> => {
    if (jar.cookie) request.headers.set("cookie", jar.cookie);
    request.headers.set("host", "nudge.test");
    const response = await site.handle(request);
    const set = response.headers.get("set-cookie");
    if (set) jar.cookie = set.split(";")[0] ?? "";
    // biome-ignore lint/suspicious/noExplicitAny: see `data`
    const body: any = await response.json();
    return { status: response.status, headers: response.headers, data: body?.result?.data, error: body?.error, body };
  };
  return {
    send,
    cookie: () => jar.cookie,
    query: (path, input) => send(new Request(addressOf(path, input))),
    mutate: (path, input, headers = {}) =>
      send(
        new Request(addressOf(path), {
          method: "POST",
          headers: { "content-type": "application/json", origin: ORIGIN, "sec-fetch-site": "same-origin", ...headers },
          ...(input === undefined ? {} : { body: JSON.stringify(input) }),
        }),
      ),
  };
}

export const addressOf = (path: string, input?: unknown) =>
  `${ORIGIN}/api/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;
