import { expect, test } from "vitest";
import { isReadable } from "./readable.ts";

test.each([
  "/",
  "/lessons/three-factors",
  "/play/daily/2026-11-28?x=1",
  "/figure/chain?at=1~.5_.3&theme=dark",
  "/%C3%A9t%C3%A9",
  "/practice?q=100%25",
  "/api/trpc/practice.today?input=%7B%7D",
  "/_next/static/chunks/a%5Bslug%5D.js",
])("%s can be read", (target) => {
  expect(isReadable(target)).toBe(true);
});

test.each([
  "",
  "*",
  "http://evil.test/",
  "//evil.test/",
  "/%E0",
  "/%E0%A4%A",
  "/lessons/%",
  "/lessons/%zz",
  "/%00",
  "/a%0d%0aSet-Cookie:x",
  "/%ED%A0%80",
  "/%FF%FE",
  "/..\\secret",
  "/%7f",
  "/_global-error",
])("“%s” cannot", (target) => {
  expect(isReadable(target)).toBe(false);
});
