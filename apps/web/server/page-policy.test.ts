import { expect, test } from "vitest";
import type { BuiltPages } from "./inline-scripts.ts";
import { pagePolicy } from "./page-policy.ts";

const pages: BuiltPages = {
  hashesOf: async (path) =>
    ["/", "/figure/chain", "/lessons/the-same-rules-at-scale"].includes(path) ? ["'sha256-page'"] : undefined,
  hashesOfMissing: async () => ["'sha256-missing'"],
};

const scriptsOf = async (path: string) =>
  /script-src ([^;]*)/.exec((await pagePolicy(path, pages)).policy)?.[1]?.split(" ") ?? [];

test("a built page runs its own scripts and nothing else that stands in a page", async () => {
  expect(await scriptsOf("/")).toEqual(["'self'", "'sha256-page'"]);
});

test("a page that is made now has a nonce, another one each time", async () => {
  const [one, other] = [await pagePolicy("/play/daily", pages), await pagePolicy("/play/daily", pages)];
  expect(one.policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-missing';/);
  expect(one.forPage).toBe(one.policy);
  expect(one.policy).not.toBe(other.policy);
});

test("no page may run a script by a string, and only the chapter on digits and workers compile WebAssembly", async () => {
  for (const path of [
    "/",
    "/figure/chain",
    "/lessons/the-same-rules-at-scale",
    "/play/daily",
    "/_next/static/a.js",
    "/api/health",
  ]) {
    const { policy } = await pagePolicy(path, pages);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(/at-scale|static/.test(path));
  }
});

test("only figures may stand in the frame of another site", async () => {
  const ancestors = async (path: string) => /frame-ancestors (.*)$/.exec((await pagePolicy(path, pages)).policy)?.[1];
  expect(await ancestors("/figure/chain")).toBe("*");
  expect(await ancestors("/")).toBe("'self'");
  expect(await ancestors("/figures")).toBe("'self'");
  expect(await ancestors("/api/trpc/progress.get")).toBe("'none'");
});
