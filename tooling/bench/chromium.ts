import { existsSync } from "node:fs";

/** The browser to measure in: the given one, or one of the system. */
export function chromiumPath(): string {
  const given = process.env.NUDGE_CHROMIUM;
  const path = [given, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (each) => each !== undefined && each !== "" && existsSync(each),
  );
  if (path === undefined) throw new Error("set NUDGE_CHROMIUM to a Chromium");
  return path;
}
