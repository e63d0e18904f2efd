import { openApiDocument } from "@nn/api";

export const dynamic = "force-static";

/** How to ask the site by plain HTTP, written when the site is built. */
export function GET(): Response {
  return Response.json(openApiDocument());
}
