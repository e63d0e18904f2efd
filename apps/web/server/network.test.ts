import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test.each([
  { text: "203.0.113.7", network: "203.0.113.7" },
  { text: " 203.0.113.7:4711 ", network: "203.0.113.7" },
  { text: "::ffff:203.0.113.7", network: "203.0.113.7" },
  { text: "::ffff:cb00:7107", network: "203.0.113.7" },
  { text: "2001:db8:1:2:3:4:5:6", network: "2001:db8:1:2::/64" },
  { text: "2001:0DB8:0001:0002::9", network: "2001:db8:1:2::/64" },
  { text: "[2001:db8:1:2::9]:4711", network: "2001:db8:1:2::/64" },
  { text: "2001:db8::9", network: "2001:db8:0:0::/64" },
  { text: "64:ff9b::192.0.2.33", network: "64:ff9b:0:0::/64" },
  { text: "fe80::1%eth0", network: "fe80:0:0:0::/64" },
  { text: "::1", network: "0:0:0:0::/64" },
])("$text counts as $network", ({ text, network }) => {
  expect(networkOf(text)).toBe(network);
});

test.each(["", "unknown", "_hidden", "203.0.113", "203.0.113.7.9", "2001:db8:::1", "<script>"])(
  "“%s” is no address",
  (text) => {
    expect(networkOf(text)).toBeUndefined();
  },
);

test("a thousand addresses of one /64 are one", () => {
  const seen = new Set<string | undefined>();
  for (let host = 0; host < 1_000; host++) seen.add(networkOf(`2001:db8:7:8:${host.toString(16)}::1`));
  expect(seen.size).toBe(1);
});
