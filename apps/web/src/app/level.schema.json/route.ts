import { jsonSchemaOf } from "@nn/level-kit";

export const dynamic = "force-static";

/** The schema of a level, for editors that read `$schema` and for those who write levels without installing anything. */
export function GET(): Response {
  return Response.json(jsonSchemaOf(), { headers: { "Access-Control-Allow-Origin": "*" } });
}
