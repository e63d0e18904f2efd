import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

test("a plugin that runs in Node finds its words in the language of the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "nudge-languages-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  };
  file("words.en.ts", 'export const words = { weight: "weight" };');
  const plugin = file(
    "plugin.ts",
    'import { words } from "./words.en.ts"; export default ({ sign }) => (tree) => { tree.text = words.weight + sign; };',
  );
  // A process of its own: what a process has read in one language it cannot read in another.
  const run = `import make from ${JSON.stringify(new URL("./plugin.ts", import.meta.url).href)};
    const tree = {};
    await make({ locale: "en-XA", plugin: ${JSON.stringify(plugin)}, options: { sign: "!" } })(tree);
    console.log(tree.text);`;
  const printed = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", run], {
    encoding: "utf8",
  });
  expect(printed.trim()).toBe("ŵééííğĥţ!");
});
