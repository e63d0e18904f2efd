import { expect, test } from "vitest";
import { recordId } from "./record-id.ts";

test("is the example of RFC 9562, appendix A.6, at its moment and with its chance", () => {
  // The rfc's own: unix time 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(recordId(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});

test("is what the server takes, and never the same twice", () => {
  const ids = Array.from({ length: 1_000 }, () => recordId());
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
