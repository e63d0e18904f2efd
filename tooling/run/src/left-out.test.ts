import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { sayWhatIsLeftOut } from "./left-out.ts";

test("a pack that is left out is named with its reasons, and nothing is said where all are in", () => {
  const folder = mkdtempSync(join(tmpdir(), "nudge-left-out-"));
  const file = join(folder, "refused.json");
  const said: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text: string) => said.push(text));
  try {
    sayWhatIsLeftOut(file);
    writeFileSync(file, "[]");
    sayWhatIsLeftOut(file);
    expect(said).toEqual([]);
    writeFileSync(file, JSON.stringify([{ name: "levels-hills", why: ["levels-hills/package.json: is missing"] }]));
    sayWhatIsLeftOut(file);
    expect(said.join("\n")).toMatch(/levels-hills ARE LEFT OUT[\s\S]*package\.json: is missing/);
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
});
