import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { offlineScript } from "./offline-script.ts";

/** Writes down, beside a build that is done, the service worker that keeps levels of the day. Usage: build-offline.ts [.next] */
const web = join(import.meta.dirname, "..");
const build = join(web, process.argv[2] ?? ".next");

const cuts = (await readdir(join(web, "src/app/fonts"))).filter((file) => file.endsWith(".woff2"));
const media = await readdir(join(build, "static/media"));
const letters = cuts.map((cut) => {
  const name = cut.slice(0, -"woff2".length);
  const built = media.find((file) => file.startsWith(name) && file.endsWith(".woff2"));
  if (!built) throw new Error(`offline: ${cut} is not among the files of the build`);
  return `/_next/static/media/${built}`;
});
const script = offlineScript(await readFile(join(build, "BUILD_ID"), "utf8"), letters);
await writeFile(join(build, "offline.js"), script);
console.log(`offline: a worker of ${script.length} characters keeps the level of the day`);
