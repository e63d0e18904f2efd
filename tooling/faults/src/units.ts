import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { root } from "./site.ts";

const UNITS = ["nudge.service", "nudge-backup.service", "nudge-backup.timer"];

/** Has systemd read the units of `deploy`, as if the project stood here and its user were this one; its exit code. */
export async function verifyUnits(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "nudge-units-"));
  try {
    for (const unit of UNITS) {
      const text = await readFile(join(root, "deploy", unit), "utf8");
      const here = text.replaceAll("/srv/nudge", root).replace(/^User=.*$/m, `User=${userInfo().username}`);
      await writeFile(join(folder, unit), here);
    }
    const paths = UNITS.map((unit) => join(folder, unit));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", ...paths], { encoding: "utf8" });
    // It warns of what it ignores, and calls that well.
    const said = stderr.trim();
    console.log(said === "" ? "the units of systemd: nothing wrong" : said);
    return said === "" ? (status ?? 1) : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
