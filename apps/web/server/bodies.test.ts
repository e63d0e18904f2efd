import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { bodiesWith } from "./bodies.ts";

const LIMITS = { bytes: 10, withinMs: 60_000, ofOne: 2, bytesOfOne: 15, bytesOfAll: 24 };

/** A request whose body is still to come. */
const begun = () => new IncomingMessage(new Socket());
const whole = (...parts: readonly string[]) => {
  const request = begun();
  for (const part of parts) request.push(part);
  request.push(null);
  return request;
};

test("a body is put together from its parts, even in the middle of a letter", async () => {
  const request = begun();
  const [first, second] = [Buffer.from("∂C").subarray(0, 2), Buffer.from("∂C").subarray(2)];
  request.push(first);
  request.push(second);
  request.push(null);
  await expect(bodiesWith(LIMITS).read(request, "a")).resolves.toMatchObject({ kind: "whole", body: "∂C" });
});

test("one caller has so many under way, and another is not counted with them", async () => {
  const bodies = bodiesWith(LIMITS);
  void bodies.read(begun(), "a");
  void bodies.read(begun(), "a");
  await expect(bodies.read(whole("{}"), "a")).resolves.toEqual({ kind: "too many" });
  await expect(bodies.read(whole("{}"), "b")).resolves.toMatchObject({ kind: "whole" });
});

test("the bytes of one caller, and of all, are held to their limits until they are answered", async () => {
  const bodies = bodiesWith(LIMITS);
  const first = await bodies.read(whole("x".repeat(10)), "a");
  await expect(bodies.read(whole("x".repeat(10)), "a")).resolves.toEqual({ kind: "too many" });
  const other = await bodies.read(whole("x".repeat(10)), "b");
  await expect(bodies.read(whole("x".repeat(5)), "c")).resolves.toEqual({ kind: "too many" });
  for (const arrival of [first, other]) {
    if (arrival.kind !== "whole") throw new Error(`the body is ${arrival.kind}`);
    arrival.forget();
    arrival.forget();
  }
  await expect(bodies.read(whole("x".repeat(10)), "a")).resolves.toMatchObject({ kind: "whole" });
});

test("a body that grows too long is read no further, and one whose sender has gone leaves nothing behind", async () => {
  const bodies = bodiesWith(LIMITS);
  await expect(bodies.read(whole("x".repeat(6), "x".repeat(6)), "a")).resolves.toEqual({ kind: "too long" });
  const left = begun();
  const arrival = bodies.read(left, "a");
  left.push("x".repeat(9));
  left.destroy();
  await expect(arrival).resolves.toEqual({ kind: "gone" });
  await expect(bodies.read(whole("x".repeat(10)), "a")).resolves.toMatchObject({ kind: "whole" });
});
