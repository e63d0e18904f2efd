export const dynamic = "force-dynamic";

/** Alive: this process answers. Whether it can store anything, `/api/ready` says. */
export function GET(): Response {
  return Response.json({ ok: true }, { headers: { "Cache-Control": "no-store" } });
}
