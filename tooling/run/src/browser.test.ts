import { describe, expect, test } from "vitest";
import { ensureBrowser, type Machine } from "./browser.ts";
import { Trouble } from "./say.ts";

const own = "/home/me/.cache/ms-playwright/chrome";

interface Situation {
  readonly there?: readonly string[];
  readonly downloadBrings?: string;
  readonly packageBrings?: string;
  readonly isRoot?: boolean;
}

function machineWith({ there = [], downloadBrings, packageBrings, isRoot = false }: Situation) {
  const present = new Set(there);
  const tried: string[] = [];
  const machine: Machine = {
    runs: (path) => present.has(path),
    ownBrowser: own,
    searchPath: ["/usr/bin", "/opt/bin"],
    isRoot,
    download: () => {
      tried.push("download");
      if (downloadBrings) present.add(downloadBrings);
    },
    installPackage: () => {
      tried.push("package");
      if (packageBrings) present.add(packageBrings);
    },
  };
  return { machine, tried };
}

describe("the browser for the tests is", () => {
  test.each([
    {
      name: "the given one",
      situation: { there: ["/my/chrome", own] },
      given: "/my/chrome",
      browser: "/my/chrome",
      tries: [],
    },
    {
      name: "Playwright's own when it is there",
      situation: { there: ["/usr/bin/chromium", own] },
      browser: own,
      tries: [],
    },
    { name: "the system's", situation: { there: ["/usr/bin/chromium"] }, browser: "/usr/bin/chromium", tries: [] },
    {
      name: "any on the path",
      situation: { there: ["/opt/bin/google-chrome"] },
      browser: "/opt/bin/google-chrome",
      tries: [],
    },
    { name: "a downloaded one", situation: { downloadBrings: own, isRoot: true }, browser: own, tries: ["download"] },
    {
      name: "Debian's package if the download fails and this is root",
      situation: { packageBrings: "/usr/bin/chromium", isRoot: true },
      browser: "/usr/bin/chromium",
      tries: ["download", "package"],
    },
  ])("$name", ({ situation, given, browser, tries }) => {
    const { machine, tried } = machineWith(situation);
    expect(ensureBrowser(machine, given)).toBe(browser);
    expect(tried).toEqual(tries);
  });

  test.each([
    { name: "nobody may install one", situation: { packageBrings: "/usr/bin/chromium" }, tries: ["download"] },
    { name: "nothing helps", situation: { isRoot: true }, tries: ["download", "package"] },
  ])("asked for, with what to install, when $name", ({ situation, tries }) => {
    const { machine, tried } = machineWith(situation);
    expect(() => ensureBrowser(machine, undefined)).toThrow(/sudo apt-get install chromium/);
    expect(tried).toEqual(tries);
  });

  test("refused if the given one does not run, although others would", () => {
    const { machine, tried } = machineWith({ there: [own] });
    expect(() => ensureBrowser(machine, "/no/chrome")).toThrow(Trouble);
    expect(() => ensureBrowser(machine, "/no/chrome")).toThrow(/NUDGE_CHROMIUM is "\/no\/chrome", which does not run/);
    expect(tried).toEqual([]);
  });
});
