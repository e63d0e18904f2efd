import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A JavaScript engine that runs a file from the command line and has a function `print`. */
export interface Engine {
  readonly name: string;
  /** The commands that it is known by. */
  readonly commands: readonly string[];
  /** What Debian calls it. */
  readonly debianPackage: string;
  /** Asks for its version; left out where it does not tell. */
  readonly version?: readonly string[];
}

export const ENGINES: readonly Engine[] = [
  { name: "SpiderMonkey", commands: ["gjs"], debianPackage: "gjs", version: ["--version"] },
  { name: "JavaScriptCore", commands: ["jsc"], debianPackage: "libjavascriptcoregtk-4.0-bin" },
];

/** Some packages keep the binary beside the library. */
const BESIDE_LIBRARIES = ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0", "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0"];

/** The path of an engine's command; undefined where it is not installed. */
export function pathOf({ commands }: Engine, path = process.env.PATH ?? ""): string | undefined {
  return [...path.split(delimiter), ...BESIDE_LIBRARIES]
    .flatMap((directory) => commands.map((command) => join(directory, command)))
    .find(isExecutable);
}

/** What an engine calls itself, or its name alone. */
export const titleOf = ({ name, version }: Engine, path: string): string =>
  version ? `${name} (${execFileSync(path, version, { encoding: "utf8" }).trim()})` : name;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
