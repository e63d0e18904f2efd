import { expect, test } from "vitest";
import { addressOf, isEncrypted } from "./address.ts";

test("only the server in front says where a request came from", () => {
  expect(addressOf(new Headers({ "x-nudge-address": "203.0.113.7", "x-forwarded-for": "198.51.100.1" }))).toBe(
    "203.0.113.7",
  );
  expect(addressOf(new Headers({ "x-forwarded-for": "198.51.100.1", forwarded: "for=198.51.100.1" }))).toBe("unknown");
});

test.each([
  { url: "http://nudge.test/", proto: undefined, encrypted: false },
  { url: "https://nudge.test/", proto: undefined, encrypted: true },
  { url: "http://nudge.test/", proto: "https", encrypted: true },
  { url: "https://nudge.test/", proto: "http", encrypted: false },
])("$url forwarded as $proto: encrypted is $encrypted", ({ url, proto, encrypted }) => {
  expect(isEncrypted(new Request(url, proto ? { headers: { "x-forwarded-proto": proto } } : {}))).toBe(encrypted);
});
