import { expect, test } from "vitest";
import { addressOf, isEncrypted } from "./address.ts";

test.each([
  { forwarded: "203.0.113.7", proxies: 1, address: "203.0.113.7" },
  { forwarded: "1.1.1.1, 203.0.113.7", proxies: 1, address: "203.0.113.7" },
  { forwarded: "1.1.1.1, 203.0.113.7, 10.0.0.1", proxies: 2, address: "203.0.113.7" },
  { forwarded: "203.0.113.7", proxies: 3, address: "203.0.113.7" },
  { forwarded: "", proxies: 1, address: "unknown" },
])("with $proxies proxies, “$forwarded” came from $address", ({ forwarded, proxies, address }) => {
  expect(addressOf(new Headers({ "x-forwarded-for": forwarded }), proxies)).toBe(address);
});

test.each([
  { url: "http://nudge.test/", proto: undefined, encrypted: false },
  { url: "https://nudge.test/", proto: undefined, encrypted: true },
  { url: "http://nudge.test/", proto: "https", encrypted: true },
  { url: "http://nudge.test/", proto: "https, http", encrypted: true },
  { url: "https://nudge.test/", proto: "http", encrypted: false },
])("$url forwarded as $proto: encrypted is $encrypted", ({ url, proto, encrypted }) => {
  expect(isEncrypted(new Request(url, proto ? { headers: { "x-forwarded-proto": proto } } : {}))).toBe(encrypted);
});
