import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a program whose shell is killed ends by SIGTERM, so that it can stop what it started", async () => {
  const orphan = join(import.meta.dirname, "orphan.ts");
  const code = `
    import { endWithParent } from ${JSON.stringify(orphan)};
    endWithParent();
    process.once("SIGTERM", () => { console.log("told"); process.exit(); });
    setInterval(() => {}, 1000);
    console.log("up");`;
  // The second command keeps the shell from becoming the program.
  const shell = spawn("sh", ["-c", `"$0" --input-type=module-typescript -e "$1"; true`, process.execPath, code]);
  let printed = "";
  shell.stdout.on("data", (data: Buffer) => {
    printed += data.toString();
    if (printed === "up\n") shell.kill("SIGKILL");
  });
  await once(shell.stdout, "close");
  expect(printed).toBe("up\ntold\n");
});
