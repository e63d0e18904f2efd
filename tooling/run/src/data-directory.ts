import { mkdirSync, mkdtempSync, rmdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./root.ts";
import { Trouble } from "./say.ts";

/** Where the embedded database is. A relative `NUDGE_DATA` starts from the root of the project. */
export function dataDirectory(setting: string | undefined): string {
  return resolve(root, setting === undefined || setting === "" ? "data" : setting);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be written to by this user",
  EPERM: "it may not be written to by this user",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EEXIST: "a file is in its place",
  ENOTDIR: "a file is in its place",
};

/**
 * Creates the directory if it is missing, and proves that it can be written to.
 *
 * @throws {Trouble} that says why not and what to do
 */
export function prepareDirectory(directory: string): void {
  try {
    // It holds the secret of the tokens, so it is nobody else's.
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    rmdirSync(mkdtempSync(join(directory, ".probe-")));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = reasons[code] ?? code;
    throw new Trouble(
      `The data directory ${directory} cannot be used: ${reason}.\nPut that right, or set NUDGE_DATA to another directory.`,
    );
  }
}
