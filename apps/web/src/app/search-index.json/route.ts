import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const dynamic = "force-dynamic";

const build = process.env.NUDGE_LOCALE === "en-XA" ? "dist/en-XA" : ".next";

/** What `scripts/build-search.ts` has written beside the build; there is none while developing. */
export async function GET(): Promise<Response> {
  const found = await readFile(join(process.cwd(), build, "search.json"), "utf8").catch(() => undefined);
  if (found === undefined) return Response.json({ error: "the search index is made by a build" }, { status: 404 });
  return new Response(found, {
    headers: { "Content-Type": "application/json", "Cache-Control": "public, max-age=300" },
  });
}
