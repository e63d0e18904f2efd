import schema from "@nn/level-kit/level.schema.json" with { type: "json" };
import { expect, test } from "vitest";
import { GET } from "./route.ts";

test("the schema at its address is the one in the package, for any page to read", async () => {
  const answer = GET();
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(await answer.json()).toEqual(schema);
});
