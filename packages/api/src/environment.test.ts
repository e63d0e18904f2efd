import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

test("with no variables set, the site stores its data in ./data with SQLite", () => {
  expect(readEnvironment({})).toEqual({ databaseUrl: undefined, dataDirectory: resolve("data") });
});

test("an empty variable counts as unset", () => {
  expect(readEnvironment({ DATABASE_URL: "", NUDGE_DATA: "" })).toEqual(readEnvironment({}));
});

test("variables are taken as given", () => {
  expect(readEnvironment({ DATABASE_URL: "postgres://db/nudge", NUDGE_DATA: "/srv/nudge" })).toEqual({
    databaseUrl: "postgres://db/nudge",
    dataDirectory: "/srv/nudge",
  });
});

test.each([
  { variables: { DATABASE_URL: "mysql://root:secret@db/nudge" }, says: /DATABASE_URL must begin with postgres/ },
])("$variables is refused by the name of the variable, without its value", ({ variables, says }) => {
  expect(() => readEnvironment(variables)).toThrow(says);
  expect(() => readEnvironment(variables)).not.toThrow(/secret/);
});
