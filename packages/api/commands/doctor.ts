import { readEnvironment } from "../src/environment.ts";
import { examine } from "../src/examine.ts";
import { runCommand, say } from "./command.ts";

/** `npm run doctor`: what is well and what is not, on one page. */
await runCommand({ call: "npm run doctor", words: 0 }, async () => {
  const findings = await examine(readEnvironment(process.env), process.versions.node);
  for (const { what, is, todo } of findings) {
    say(`${todo === undefined ? "well" : "  !!"}  ${what}: ${is}`);
    if (todo !== undefined) say(`        ${todo}`);
  }
  const faults = findings.filter(({ todo }) => todo !== undefined).length;
  say(faults === 0 ? "\nNothing is wrong." : `\n${faults} of ${findings.length} need attention.`);
  return faults === 0 ? 0 : 1;
});
