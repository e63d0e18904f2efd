import { spawn } from "node:child_process";

/** What opens a page in the browser of a system; undefined where there is none to be seen, or it is not wanted. */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (env.BROWSER === "none" || env.CI) return undefined;
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open", address] : undefined;
}

/** Opens a page where that can be done. Its address is printed anyway. */
export function openBrowser(address: string): void {
  const [program, ...args] = browserCommand(address, process.platform, process.env) ?? [];
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // A system without the program has its address on the screen.
  child.on("error", () => undefined);
  child.unref();
}
