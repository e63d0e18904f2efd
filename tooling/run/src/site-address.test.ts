import { expect, test } from "vitest";
import { siteAddress } from "./site-address.ts";

test.each([
  { host: undefined, address: "http://localhost:3000" },
  { host: "", address: "http://localhost:3000" },
  { host: "0.0.0.0", address: "http://localhost:3000" },
  { host: "::", address: "http://localhost:3000" },
  { host: "127.0.0.2", address: "http://127.0.0.2:3000" },
  { host: "::1", address: "http://[::1]:3000" },
  { host: "school.example", address: "http://school.example:3000" },
])("a site that listens at $host answers at $address", ({ host, address }) => {
  expect(siteAddress(host, 3000)).toBe(address);
});
