/** What the types of a page do not know of a service worker. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate" | "message", react: (event: Extendable) => void): void;
  addEventListener(kind: "fetch", react: (event: Fetching) => void): void;
}

/** Something that lasts as long as what it waits for. */
export interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching {
  readonly request: Request;
  /** The answer to a request that the browser has sent ahead, while this worker was waking up. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
