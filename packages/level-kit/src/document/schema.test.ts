import { expect, test } from "vitest";
import published from "../generated/level.schema.json" with { type: "json" };
import { jsonSchemaOf } from "./schema.ts";

test("[D1] the published JSON Schema is up to date; if not, run the gen script", () => {
  expect(JSON.stringify(published)).toBe(JSON.stringify(jsonSchemaOf()));
});

test("[D2] the JSON Schema closes every object of the document except the texts, which may gain languages", () => {
  const open: string[] = [];
  walk(jsonSchemaOf(), "", (path, schema) => {
    if (schema.type === "object" && schema.additionalProperties !== false) open.push(path);
  });
  expect(open).toEqual([0, 1, 2].map((kind) => `/oneOf/${kind}/properties/text`));
});

test("[D1] an editor knows which fields are required, and that lamps is not", () => {
  const [{ required = [] } = {}] = (jsonSchemaOf() as { oneOf: { required?: string[] }[] }).oneOf;
  expect(required).toContain("par");
  expect(required).not.toContain("lamps");
  expect(required).not.toContain("$schema");
});

function walk(value: unknown, path: string, visit: (path: string, schema: Record<string, unknown>) => void): void {
  if (typeof value !== "object" || value === null) return;
  visit(path, value as Record<string, unknown>);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
}
