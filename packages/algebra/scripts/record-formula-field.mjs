/**
 * Records what MathLive really emits: drives the formula field in a browser with real key presses and pastes, and
 * writes src/corpus/recorded-forms.ts. Run it again when MathLive changes:
 *
 *   node packages/algebra/scripts/record-formula-field.mjs [path of a Chromium]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { pasted, phoned, typed } from "./formula-field-cases.mjs";

// The site owns MathLive and Playwright; this package needs them only to record.
const site = createRequire(new URL("../../../apps/web/package.json", import.meta.url));
const { chromium } = site("@playwright/test");
const folder = dirname(site.resolve("mathlive"));
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The site's own settings of the field, so that what is recorded is what a learner gets. */
const fields = new URL("../../../apps/web/src/practice/fields/", import.meta.url);
const ours = (name) => stripTypeScriptTypes(readFileSync(new URL(name, fields), "utf8"));

const page = '<!doctype html><meta charset="utf-8"><div id="place"></div>';
const server = createServer((request, response) => {
  const { url = "/" } = request;
  response.setHeader("content-type", url === "/" ? "text/html" : "text/javascript");
  if (url === "/") response.end(page);
  else if (url.endsWith(".ts")) response.end(ours(url.slice(1)));
  else response.end(readFileSync(join(folder, "mathlive.min.mjs")));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);

/** A fresh field, with the site's settings or with MathLive's own. */
async function freshField(isTamed) {
  await tab.evaluate(async (tamed) => {
    const { MathfieldElement } = await import("/mathlive.js");
    MathfieldElement.fontsDirectory = null;
    MathfieldElement.soundsDirectory = null;
    MathfieldElement.plonkSound = null;
    const field = new MathfieldElement();
    document.getElementById("place").replaceChildren(field);
    field.mathVirtualKeyboardPolicy = "manual";
    if (tamed) (await import("/mathlive.ts")).tame(field);
  }, isTamed);
  // A field draws itself a few frames after it is placed, and keys pressed before that are lost.
  await tab.waitForFunction(() => document.querySelector("math-field")?.shadowRoot?.querySelector(".ML__content"));
  await tab.waitForTimeout(200);
  await tab.evaluate(() => document.querySelector("math-field").focus());
  await tab.waitForFunction(() => document.querySelector("math-field").hasFocus());
  await tab.waitForTimeout(200);
}

const emitted = async () => {
  await tab.waitForTimeout(60);
  return tab.evaluate(() => document.querySelector("math-field").value);
};

/** Key by key, or as a phone's keyboard does: as text, without keys, so that nothing is a shortcut. */
async function press(keys, isPhone = false) {
  for (const key of keys) {
    if (key === "→") await tab.keyboard.press("ArrowRight");
    else if (key === "↓") await tab.keyboard.press("ArrowDown");
    else if (isPhone) await tab.keyboard.insertText(key);
    // Typed without Shift this key is read as a backslash, which no keyboard does.
    else if (key === "|") await tab.keyboard.press("Shift+Backslash");
    else await tab.keyboard.type(key, { delay: 12 });
  }
}

const rows = [];
for (const [how, isTamed] of [
  ["typed on the site", true],
  ["typed out of the box", false],
])
  for (const { keys, means, names, onlyTamed, onlyUntamed } of typed) {
    if (isTamed ? onlyUntamed : onlyTamed) continue;
    await freshField(isTamed);
    await press(keys);
    rows.push({ how, entered: keys, latex: await emitted(), means, names });
  }
for (const { keys, means, names } of phoned) {
  await freshField(true);
  await press(keys, true);
  rows.push({ how: "typed on a phone", entered: keys, latex: await emitted(), means, names });
}
for (const { latex, means, names } of pasted)
  for (const [how, isTamed] of [
    ["pasted on the site", true],
    ["pasted out of the box", false],
  ]) {
    await freshField(isTamed);
    await tab.evaluate((text) => document.querySelector("math-field").insert(text, { format: "latex" }), latex);
    rows.push({ how, entered: latex, latex: await emitted(), means, names });
  }
await browser.close();
server.close();

const lines = rows.map((row) => `  ${JSON.stringify([row.how, row.entered, row.latex, row.means, row.names])},`);
writeFileSync(
  new URL("../src/corpus/recorded-forms.ts", import.meta.url),
  `// Made by scripts/record-formula-field.mjs from MathLive ${version}; record again instead of editing.

/** How it was entered, what was entered, what the field gave, what was meant in plain typing, and whose names. */
export type RecordedForm = readonly [how: string, entered: string, latex: string, means: string, names: "chain" | "indexed" | "layers" | "school"];

export const recordedForms: readonly RecordedForm[] = [
${lines.join("\n")}
];
`,
);
console.log(`${rows.length} forms recorded from MathLive ${version}`);
