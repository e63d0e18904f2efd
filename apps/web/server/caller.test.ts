import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { ADDRESS_HEADER, callerOf, tellPages } from "./caller.ts";

/** A request over a connection from this address. */
function requestFrom(remoteAddress: string, headers: Record<string, string>): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
  return Object.assign(new IncomingMessage(socket), { headers });
}

describe("the caller's address", () => {
  test.each([
    { proxies: 0, from: "198.51.100.1", forwarded: "", address: "198.51.100.1" },
    { proxies: 0, from: "198.51.100.1", forwarded: "203.0.113.7", address: "198.51.100.1" },
    { proxies: 0, from: "198.51.100.1", forwarded: "1.1.1.1, 203.0.113.7", address: "198.51.100.1" },
    { proxies: 1, from: "10.0.0.1", forwarded: "203.0.113.7", address: "203.0.113.7" },
    { proxies: 1, from: "10.0.0.1", forwarded: "1.1.1.1, 203.0.113.7", address: "203.0.113.7" },
    { proxies: 2, from: "10.0.0.2", forwarded: "1.1.1.1, 203.0.113.7, 10.0.0.1", address: "203.0.113.7" },
    { proxies: 1, from: "10.0.0.1", forwarded: "", address: "10.0.0.1" },
    { proxies: 3, from: "10.0.0.1", forwarded: "203.0.113.7", address: "203.0.113.7" },
    { proxies: 1, from: "10.0.0.1", forwarded: "unknown", address: "10.0.0.1" },
    { proxies: 1, from: "::ffff:10.0.0.1", forwarded: "2001:db8:1:2::9", address: "2001:db8:1:2::/64" },
  ])(
    "with $proxies proxies, “$forwarded” by way of $from came from $address",
    ({ proxies, from, forwarded, address }) => {
      expect(callerOf(requestFrom(from, { "x-forwarded-for": forwarded }), proxies).network).toBe(address);
    },
  );

  test("does not change with anything that the caller can write", () => {
    const forged = ["203.0.113.1", "203.0.113.2, 203.0.113.3", "::1", "a,b,c", ",,,", " "];
    const seen = (proxies: number, end: string) =>
      new Set(
        forged.map(
          (written) => callerOf(requestFrom("10.0.0.9", { "x-forwarded-for": written + end }), proxies).network,
        ),
      );
    expect(seen(0, "")).toEqual(new Set(["10.0.0.9"]));
    expect(seen(1, ", 198.51.100.4")).toEqual(new Set(["198.51.100.4"]));
  });
});

test("without proxies, neither encryption nor the host is taken from a caller's word", () => {
  const headers = { host: "nudge.test", "x-forwarded-proto": "https", "x-forwarded-host": "evil.test" };
  expect(callerOf(requestFrom("198.51.100.1", headers), 0)).toMatchObject({ isEncrypted: false, host: "nudge.test" });
  expect(callerOf(requestFrom("10.0.0.1", headers), 1)).toMatchObject({ isEncrypted: true, host: "evil.test" });
});

test("pages are told what is known, and nothing of what was claimed", () => {
  const request = requestFrom("198.51.100.1", {
    host: "nudge.test",
    "x-forwarded-for": "203.0.113.7",
    "x-forwarded-port": "1",
    forwarded: "for=203.0.113.7",
    [ADDRESS_HEADER]: "203.0.113.7",
  });
  tellPages(request, callerOf(request, 0));
  expect(request.headers).toEqual({
    host: "nudge.test",
    [ADDRESS_HEADER]: "198.51.100.1",
    "x-forwarded-for": "198.51.100.1",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "nudge.test",
  });
});
