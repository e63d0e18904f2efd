import type { StoredCache } from "@/kept/stored.ts";
import type { Fetching, WorkerScope } from "./worker-scope.ts";

/**
 * The service worker of the pages under /play: it keeps the level of today and that of tomorrow, so that they can be opened
 * and won without a connection. `scripts/build-offline.ts` makes it a script of its own, which is why it imports types
 * only, and puts in front of it which build it belongs to and which letters the pages are set in.
 */
declare const BUILD: string;
declare const LETTERS: readonly string[];

const worker = self as unknown as WorkerScope;
const FAMILY: StoredCache = "nudge-days-";
/** Pages and scripts of different builds do not fit together, and so each build has a cache of its own. */
const OURS = FAMILY + BUILD;
const LIST = "/play/daily";
/** How a page, or a script that loads others later, names a file of the build. */
const FILES = /\bstatic\/chunks\/[\w.~-]+\.(?:js|css)/g;

/** The page of the day that is so many days from now, by the clock on the wall. */
function pageOfDay(ahead: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${LIST}/${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Keeps the two days, with all that their pages load, now or later; what is kept already is not asked for again. */
async function keepDays(): Promise<void> {
  const cache = await caches.open(OURS);
  const pages = ["/play", LIST, pageOfDay(0), pageOfDay(1)];
  const isKept = await Promise.all(pages.map(async (page) => (await cache.match(page)) !== undefined));
  const missing = pages.filter((_, at) => !isKept[at]);
  if (missing.length > 0) {
    const found = await withAllTheyLoad(cache, [...missing, ...LETTERS]);
    // The pages last: one that is kept is whole.
    for (const address of [...found.keys()].toReversed()) await cache.put(address, found.get(address) as Response);
  }
  await forgetDays(cache);
}

async function withAllTheyLoad(cache: Cache, addresses: readonly string[]): Promise<ReadonlyMap<string, Response>> {
  const found = new Map<string, Response>();
  for (let next = addresses; next.length > 0; ) {
    const texts = await Promise.all(
      next.map(async (address) => {
        const response = (await cache.match(address)) ?? (await fetch(address));
        if (!response.ok) throw new Error(`${address} answers ${response.status}`);
        return { address, response, text: await response.clone().text() };
      }),
    );
    for (const { address, response } of texts) found.set(address, response);
    const named = texts.flatMap(({ text }) => text.match(FILES) ?? []).map((file) => `/_next/${file}`);
    next = [...new Set(named)].filter((file) => !found.has(file));
  }
  return found;
}

/** A day may be finished after its midnight, and so the one before stays. */
async function forgetDays(cache: Cache): Promise<void> {
  const yesterday = pageOfDay(-1);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith(`${LIST}/`) && pathname < yesterday) await cache.delete(url);
  }
}

async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(FAMILY) && name !== OURS).map((name) => caches.delete(name)),
  );
}

/** A page comes from the server; without a connection it is the one that is kept, or the list of days. */
async function pageFor({ request, preloadResponse }: Fetching): Promise<Response> {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const cache = await caches.open(OURS);
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    if (await cache.match(LIST)) return Response.redirect(LIST);
    throw error;
  }
}

/** The name of a file of the build says what is in it: the one that is kept is the right one. */
async function fileFor(request: Request): Promise<Response> {
  const cache = await caches.open(OURS);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(keepDays().then(() => worker.skipWaiting())));

worker.addEventListener("activate", (event) => {
  const begin = async () => {
    await forgetOtherBuilds();
    await worker.registration.navigationPreload?.enable();
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

/** A page has been opened: perhaps it is another day. */
worker.addEventListener("message", (event) =>
  event.waitUntil(keepDays().catch((error: unknown) => console.info("The days are not kept yet.", error))),
);

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageFor(event));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(fileFor(request));
});
