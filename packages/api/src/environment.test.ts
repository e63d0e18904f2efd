import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

test("with no variables set, the site stores its data in ./data with SQLite", () => {
  expect(readEnvironment({})).toEqual({ databaseUrl: undefined, dataDirectory: resolve("data"), proxies: 1 });
});

test("an empty variable counts as unset", () => {
  expect(readEnvironment({ DATABASE_URL: "", NUDGE_DATA: "", NUDGE_PROXIES: "" })).toEqual(readEnvironment({}));
});

test("variables are taken as given", () => {
  expect(
    readEnvironment({ DATABASE_URL: "postgres://db/nudge", NUDGE_DATA: "/srv/nudge", NUDGE_PROXIES: "2" }),
  ).toEqual({ databaseUrl: "postgres://db/nudge", dataDirectory: "/srv/nudge", proxies: 2 });
});

test.each([
  { variables: { DATABASE_URL: "mysql://root:secret@db/nudge" }, says: /DATABASE_URL must begin with postgres/ },
  { variables: { NUDGE_PROXIES: "many" }, says: /NUDGE_PROXIES must be a number/ },
  { variables: { NUDGE_PROXIES: "0" }, says: /NUDGE_PROXIES/ },
])("$variables is refused by the name of the variable, without its value", ({ variables, says }) => {
  expect(() => readEnvironment(variables)).toThrow(says);
  expect(() => readEnvironment(variables)).not.toThrow(/secret/);
});
