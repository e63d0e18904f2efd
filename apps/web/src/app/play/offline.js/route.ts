import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const dynamic = "force-dynamic";

const build = process.env.NUDGE_LOCALE === "en-XA" ? "dist/en-XA" : ".next";

/** What `scripts/build-offline.ts` has written beside the build; there is none while developing. */
export async function GET(): Promise<Response> {
  const script = await readFile(join(process.cwd(), build, "offline.js"), "utf8").catch(() => undefined);
  if (script === undefined) return new Response("// A build makes this.", { status: 404 });
  return new Response(script, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      // The map itself, not only what is below it.
      "Service-Worker-Allowed": "/play",
    },
  });
}
