import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { sep } from "node:path";

/** Where a change began: the branch that it is offered to, wherever it is known from. */
const BASES = ["origin/main", "main", "origin/master", "master"];

/** Whole paths of the files that were changed since a branch left the main one, with those that are not committed. */
export function changedFiles(folder: string): readonly string[] {
  const git = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
    return status === 0 ? stdout.trim() : undefined;
  };
  const top = git("rev-parse", "--show-toplevel");
  if (top === undefined) return [];
  const base = BASES.map((branch) => git("merge-base", "HEAD", branch)).find((found) => found !== undefined);
  const lists = [
    git("diff", "--name-only", "-z", base ?? "HEAD"),
    git("-C", top, "ls-files", "--others", "--exclude-standard", "-z"),
  ];
  const names = lists.flatMap((list) => (list ? list.split("\0").filter((name) => name !== "") : []));
  return [...new Set(names)].map((name) => `${top}/${name}`);
}

/** Whether any of the files lies in a folder. */
export function isChanged(folder: string, files: readonly string[]): boolean {
  const inside = `${realpathSync(folder).split(sep).join("/")}/`;
  return files.some((file) => file.startsWith(inside));
}
