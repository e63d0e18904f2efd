import { readiness } from "@nn/api";

export const dynamic = "force-dynamic";

/** Opens the database and writes into it, so that "ready" means that answers and runs can be stored. */
export async function GET(): Promise<Response> {
  const report = await readiness();
  return Response.json(report, { status: report.ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
