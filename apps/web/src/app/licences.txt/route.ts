import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const dynamic = "force-dynamic";

/** What `scripts/build-licences.ts` has written beside the build; there is none while developing. */
export async function GET(): Promise<Response> {
  const text = await readFile(join(process.cwd(), ".next/licences.txt"), "utf8").catch(() => undefined);
  if (text === undefined) return new Response("The notices are made by a build.", { status: 404 });
  return new Response(text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
