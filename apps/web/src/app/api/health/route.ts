import { health } from "@nn/api";

export const dynamic = "force-dynamic";

/** Opens the database, so that "up" means that answers and runs can be stored. */
export async function GET(): Promise<Response> {
  const report = await health();
  return Response.json(report, { status: report.ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
