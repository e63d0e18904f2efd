import { type Chance, pick } from "../slow-formulas/texts.ts";

/** Values and addresses that nobody sends who means well. */

/** Stands in a body for lists within lists, which no value can hold: writing them would overflow the stack here. */
const DEEP = "\u0001deep";

export const bodyOf = (value: unknown, chance: Chance): string => {
  const depth = pick(chance, [500, 5_000, 30_000]);
  const [open, close] = pick(chance, [
    ["[", "]"],
    ['{"a":', "}"],
  ]);
  const middle = open === "[" ? "" : "1";
  return (JSON.stringify(value) ?? "").replaceAll(
    JSON.stringify(DEEP),
    () => open.repeat(depth) + middle + close.repeat(depth),
  );
};

const repeated = (chance: Chance, unit: string) => unit.repeat(Math.ceil(10 ** (1 + 3.7 * chance()) / unit.length));

export const oddText = (chance: Chance): string =>
  pick(chance, [
    () => "",
    () => "\u0000",
    () => "\ud800",
    () => "__proto__",
    () => "constructor",
    () => "../../../etc/passwd",
    () => "' or 1=1 --",
    () => "<script>alert(1)</script>",
    () => "NaN",
    () => `1e${Math.floor(chance() * 400)}`,
    () => repeated(chance, "a"),
    () => repeated(chance, "("),
    () => repeated(chance, "{"),
    () => repeated(chance, "\\frac{1}{2}"),
    () => `$${repeated(chance, "\\sqrt{")}$`,
    () => `$${repeated(chance, "x_{1}^{2}")}$`,
    () => repeated(chance, "~1_1"),
    () => repeated(chance, "𝕏"),
    () => repeated(chance, "e\u0301\u0323"),
    () => repeated(chance, " "),
    () => repeated(chance, "1."),
    () => repeated(chance, "--"),
    () => repeated(chance, "2^"),
    () => repeated(chance, "σ'("),
  ])();

export const oddValue = (chance: Chance): unknown =>
  pick(chance, [
    () => null,
    () => true,
    () => -1,
    () => 1e308,
    () => 0.5,
    () => DEEP,
    () => oddText(chance),
    () => oddText(chance),
    () => Array.from({ length: 10 ** (1 + 3 * chance()) }, () => 0),
    () => Array.from({ length: 10 ** (1 + 2 * chance()) }, () => oddText(chance).slice(0, 100)),
    () => Object.fromEntries(Array.from({ length: 10 ** (1 + 3 * chance()) }, (_, i) => [`k${i}`, "1"])),
    () => JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'),
  ])();

/** The value with one of what is in it replaced, added or taken away. */
export function spoiled(chance: Chance, value: unknown): unknown {
  if (typeof value !== "object" || value === null || chance() < 0.15) return oddValue(chance);
  const entries = Object.entries(value);
  const at = Math.floor(chance() * (entries.length + 1));
  const [key, old] = entries[at] ?? [oddText(chance).slice(0, 50), undefined];
  const next = chance() < 0.3 ? spoiled(chance, old) : oddValue(chance);
  return Array.isArray(value) ? value.with(Math.min(at, value.length - 1), next) : { ...value, [key]: next };
}

export const oddAddress = (chance: Chance, path: string): string =>
  pick(chance, [
    () => path,
    () => path,
    () => `${path}?${encodeURIComponent(oddText(chance).toWellFormed()).slice(0, 9_000)}`,
    () => `${path}?_rsc=${Math.floor(chance() * 1e9).toString(36)}`,
    () => `${path}/${encodeURIComponent(oddText(chance).slice(0, 3_000).toWellFormed())}`,
    () => `${path}%2f..%2f..`,
    () => `/${path}`,
    () => `${path}%E0%A4%A`,
    () => `${path}/`.repeat(20),
    () => path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    () => `${path}.rsc`,
    () => `${path}.txt`,
    () => `/_next/data/${path}.json`,
    () => `/_next/image?url=${encodeURIComponent(path)}&w=3840&q=100`,
    () => `/_next/static/${path}`,
    () => `/oembed?url=${encodeURIComponent(`http://x${path}?${oddText(chance).slice(0, 2_000).toWellFormed()}`)}`,
    () =>
      `/play/daily/${String(Math.floor(2000 + 110 * chance()))}-0${Math.ceil(9 * chance())}-1${Math.floor(9 * chance())}`,
    () => `/play/daily/2026-0${Math.ceil(9 * chance())}-1${Math.floor(9 * chance())}/replay`,
    () => `/${Array.from({ length: 300 }, () => "a").join("/")}`,
    () => `/api/trpc/${oddText(chance).slice(0, 200)}`,
  ])().replaceAll(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter.toWellFormed()));

export const oddHeaders = (chance: Chance): Readonly<Record<string, string>> =>
  pick(chance, [
    () => ({}),
    () => ({}),
    () => ({ rsc: "1" }),
    () => ({ rsc: "1", "next-router-prefetch": "1" }),
    () => ({ rsc: "1", "next-router-segment-prefetch": "/_tree" }),
    () => ({ rsc: "1", "next-router-state-tree": encodeURIComponent("[".repeat(3_000)) }),
    () => ({ rsc: "1", "next-router-state-tree": encodeURIComponent(JSON.stringify(["", {}, null, null, true])) }),
    () => ({ "next-action": "a".repeat(42), "content-type": "text/plain" }),
    () => ({ "x-middleware-subrequest": "middleware:".repeat(500) }),
    () => ({ "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" }),
    () => ({ host: "evil.test:99999" }),
    () => ({ cookie: Array.from({ length: 300 }, (_, i) => `nudge=${String(i).padStart(43, "a")}`).join(";") }),
    () => ({ cookie: `nudge=${"a;".repeat(4_000)}` }),
    () => ({ "accept-encoding": "gzip;q=0,".repeat(900) }),
    () => ({ accept: "*/*,".repeat(2_000) }),
    () => ({ range: `bytes=${"0-1,".repeat(2_000)}` }),
    () => ({ "if-none-match": '"a",'.repeat(2_000) }),
    () => ({ "if-modified-since": "x".repeat(8_000) }),
    () => ({ "accept-language": "de;q=0.1,".repeat(1_000) }),
    () => ({ "x-nextjs-data": "1", purpose: "prefetch" }),
    () => ({ "trpc-accept": "application/jsonl" }),
    () => ({ "content-type": "multipart/form-data; boundary=x" }),
    () => ({ "content-encoding": "gzip" }),
    () => ({ origin: "null", "sec-fetch-site": "cross-site" }),
    () => ({ "x-forwarded-for": "1.1.1.1, ".repeat(800) }),
    () => Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x-${i}`, "1"])),
  ])();

/** What is no HTTP, or stops in the middle of it. */
export const oddBytes = (chance: Chance, target: string): string => {
  const head = `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
  return pick(chance, [
    () => "GET",
    () => "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
    () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    () => `GET ${target} HTTP/1.1\r\n\r\n`,
    () => `GET ${target} HTTP/1.0\r\n\r\n`,
    () => `GET http://x${target} HTTP/1.1\r\nHost: x\r\n\r\n`,
    () => "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    () => "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n",
    () => `TRACE ${target} HTTP/1.1\r\nHost: x\r\n\r\n`,
    () => `GET ${target} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    () => `GET ${target} HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(40_000)}\r\n\r\n`,
    () => `GET ${target} HTTP/1.1\r\nHost: x\r\n${"X: a\r\n".repeat(3_000)}\r\n`,
    () => `GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(60),
    () => `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    () => `${head}Content-Length: 100000\r\n\r\n{`,
    () => `${head}Content-Length: -1\r\n\r\n`,
    () => `${head}Content-Length: 99999999999\r\n\r\n`,
    () => `${head}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
    () => `${head}Transfer-Encoding: chunked\r\n\r\n${"1\r\na\r\n".repeat(20_000)}`,
    () => `${head}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\na`,
    () => `${head}Transfer-Encoding: chunked\r\n\r\n1;${"x".repeat(20_000)}\r\na\r\n0\r\n\r\n`,
  ])();
};
