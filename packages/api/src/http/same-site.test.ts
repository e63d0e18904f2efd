import { expect, test } from "vitest";
import { isCrossSite } from "./same-site.ts";

const host = "nudge.test";

test.each([
  { name: "no browser header at all", headers: {} },
  { name: "the same origin", headers: { origin: "https://nudge.test", "sec-fetch-site": "same-origin" } },
  { name: "the same origin on a port", headers: { host: "localhost:3000", origin: "http://localhost:3000" } },
  {
    name: "a proxy that names the public host",
    headers: { "x-forwarded-host": "www.nudge.test", origin: "https://www.nudge.test" },
  },
])("$name may change things", ({ headers }) => {
  expect(isCrossSite(new Headers({ host, ...headers } as Record<string, string>))).toBe(false);
});

test.each([
  { name: "another site by fetch metadata", headers: { "sec-fetch-site": "cross-site" } },
  { name: "a sibling domain", headers: { "sec-fetch-site": "same-site" } },
  { name: "another origin", headers: { origin: "https://evil.test" } },
  { name: "another port", headers: { origin: "https://nudge.test:8443" } },
  { name: "a name that only starts like ours", headers: { origin: "https://nudge.test.evil.test" } },
  { name: "an opaque origin", headers: { origin: "null" } },
])("$name may not", ({ headers }) => {
  expect(isCrossSite(new Headers({ host, ...headers } as Record<string, string>))).toBe(true);
});
