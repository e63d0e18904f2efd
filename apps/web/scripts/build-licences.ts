import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf, noticesText } from "./licences.ts";

/** Follows every build: writes the licence notices beside it, where `/licences.txt` finds them. */
const web = join(import.meta.dirname, "..");
const notices = noticesOf(web);
writeFileSync(join(web, ".next/licences.txt"), noticesText(notices));
console.log(`licences: ${notices.length} packages`);
