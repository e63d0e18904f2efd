import { expect, test } from "vitest";
import { readSettings, unknownSettings } from "./settings.ts";

test("with no variables set, the site listens everywhere on 3000, trusts no proxy and tells no numbers", () => {
  expect(readSettings({})).toEqual({ port: 3000, host: undefined, proxies: 0, metrics: undefined, locale: "en" });
  expect(readSettings({ PORT: "", NUDGE_HOST: "", NUDGE_PROXIES: "", NUDGE_METRICS: "" })).toEqual(readSettings({}));
});

test("variables are taken as given", () => {
  expect(
    readSettings({ PORT: "8080", NUDGE_HOST: "127.0.0.1", NUDGE_PROXIES: "2", NUDGE_METRICS: "[::1]:9464" }),
  ).toMatchObject({ port: 8080, host: "127.0.0.1", proxies: 2, metrics: { host: "::1", port: 9464 } });
});

test.each([
  { variables: { PORT: "http" }, says: /PORT must be a whole number from 0 to 65535/ },
  { variables: { PORT: "70000" }, says: /PORT must be a whole number from 0 to 65535/ },
  { variables: { NUDGE_PROXIES: "many" }, says: /NUDGE_PROXIES must be a whole number from 0 to 10/ },
  { variables: { NUDGE_PROXIES: "-1" }, says: /NUDGE_PROXIES must be a whole number from 0 to 10/ },
  { variables: { NUDGE_METRICS: "127.0.0.1:99999" }, says: /NUDGE_METRICS must be a host and a port/ },
  { variables: { NUDGE_METRICS: "yes" }, says: /NUDGE_METRICS must be a host and a port/ },
])("$variables is refused by the name of the variable", ({ variables, says }) => {
  expect(() => readSettings(variables)).toThrow(says);
});

test("a variable that nothing reads is named", () => {
  expect(unknownSettings({ NUDGE_PROXYS: "1", NUDGE_PROXIES: "1", NUDGE_DATA: "data", PATH: "/bin" })).toEqual([
    "NUDGE_PROXYS",
  ]);
});
