import { readFile } from "node:fs/promises";
import { join } from "node:path";

const build = join(import.meta.dirname, "../../../apps/web/.next");

/** Every address that the build has a page or a route for, the open ones with something in their brackets. */
export async function pagesOf(address: string): Promise<readonly string[]> {
  const read = async (name: string) => JSON.parse(await readFile(join(build, name), "utf8")) as Record<string, unknown>;
  const made = Object.keys((await read("prerender-manifest.json")).routes ?? {});
  const routes = Object.values(await read("app-path-routes-manifest.json")).map(String);
  const scripts = [...(await (await fetch(`${address}/`)).text()).matchAll(/src="(\/_next\/[^"]+)"/g)].map(([, path]) =>
    String(path),
  );
  return [...new Set([...made, ...routes.map((route) => route.replace(/\[\w+\]/g, "2026-11-28")), ...scripts])];
}
