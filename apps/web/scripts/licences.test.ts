import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noticesOf, noticesText } from "./licences.ts";

const web = join(import.meta.dirname, "..");

describe("the notices of what is shipped to a browser", () => {
  const notices = noticesOf(web);
  const names = notices.map(({ name }) => name);

  test("name the libraries that pages run, those of our packages too, and the typefaces", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        "@fontsource-variable/source-serif-4",
        "katex",
        "mathlive",
        "next",
        "phaser",
        "react",
        "react-dom",
        "zod",
        "zustand",
      ]),
    );
    expect(names).not.toContain("better-sqlite3");
    expect(names.filter((name) => name.startsWith("@nn/"))).toEqual([]);
  });

  test("state a licence for each, and none that asks for more than a notice", () => {
    for (const { name, licence } of notices.filter(({ version }) => version !== ""))
      expect(licence, name).toMatch(
        /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|Unlicense|BlueOak)/,
      );
  });

  test("have the licence's text, once however many have it", () => {
    const text = noticesText(notices);
    expect(text).toContain("SIL OPEN FONT LICENSE");
    expect(text).toContain("Meta Platforms");
    const same = [
      { name: "a", version: "1", licence: "MIT", text: "the text" },
      { name: "b", version: "2", licence: "MIT", text: "the text" },
    ];
    expect(noticesText(same).split("the text")).toHaveLength(2);
    expect(noticesText([{ name: "c", version: "3", licence: "ISC", text: "" }])).toContain("c 3 (ISC)");
  });
});
