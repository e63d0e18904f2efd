import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, wantedPort } from "./port.ts";
import { Trouble } from "./say.ts";

test.each([
  { text: undefined, port: 3000 },
  { text: "", port: 3000 },
  { text: "1", port: 1 },
  { text: "8080", port: 8080 },
  { text: "65535", port: 65_535 },
])("PORT $text means $port", ({ text, port }) => {
  expect(wantedPort(text)).toBe(port);
});

test.each(["abc", "0", "65536", "-1", "80.5", "8e3", " 80", "0x50"])("PORT %j is refused with a reason", (text) => {
  expect(() => wantedPort(text)).toThrow(Trouble);
  expect(() => wantedPort(text)).toThrow(`PORT is "${text}", which is no port. Set it to a number from 1 to 65535`);
});

test("a taken port gives way to a higher one", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port: taken } = server.address() as AddressInfo;
  const port = await freePort(taken);
  expect(port).toBeGreaterThan(taken);
  expect(port).toBeLessThanOrEqual(taken + 100);
});
