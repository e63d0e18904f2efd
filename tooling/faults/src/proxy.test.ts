import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nginxConfiguration } from "./proxy.ts";
import { root } from "./site.ts";

test("the example of nginx stands in front of processes of ours, with its own rules kept", () => {
  const example = readFileSync(join(root, "deploy/nginx.conf"), "utf8");
  const made = nginxConfiguration(example, 8080, [4001, 4002], "/tmp/x");
  expect(made.match(/server 127\.0\.0\.1:400[12]/g)).toHaveLength(2);
  expect(made).toContain("listen 127.0.0.1:8080;");
  expect(made).not.toContain("site:3000");
  expect(made).toContain("proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;");
});

test("connections are kept for less time than the site keeps them", () => {
  const example = readFileSync(join(root, "deploy/nginx.conf"), "utf8");
  const server = readFileSync(join(root, "apps/web/server/site-server.ts"), "utf8");
  const theirs = Number(/keepalive_timeout (\d+)s/.exec(example)?.[1]);
  const ours = Number(/KEEP_ALIVE_MS = (\d+)_000/.exec(server)?.[1]);
  expect(theirs).toBeGreaterThan(0);
  expect(theirs).toBeLessThan(ours);
});

test("a change that may have arrived is not sent again by the proxy", () => {
  const example = readFileSync(join(root, "deploy/nginx.conf"), "utf8");
  expect(/^ *proxy_next_upstream ([^;]*);$/m.exec(example)?.[1]?.split(" ")).toEqual(["error", "timeout"]);
});
