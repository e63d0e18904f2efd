import type { Fault } from "../issue.ts";

/** The files of one pack by their paths from its folder, with forward slashes; a map is one. */
export interface PackFiles {
  /** Its own path, ".", where something is wrong with the folder as a whole. */
  readonly keys: () => Iterable<string>;
  readonly get: (path: string) => PackFile | undefined;
}

/** The text of a file, or why it is not read. */
export type PackFile = string | Unread;

export type Unread = Fault<
  | "too-many-bytes"
  | "too-many-files"
  | "leads-out"
  | "not-a-file"
  | "broken-link"
  | "not-utf8"
  | "unreadable"
  | "no-file"
>;
