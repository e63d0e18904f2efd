import { kept } from "@/kept/kept.ts";
import { listOfNames } from "@/kept/names.ts";

/** Slugs of levels that were skipped after some tries. They open the way on, and stay marked until they are solved. */
export const skipped = kept<readonly string[]>({
  name: "nudge-skipped-1",
  where: "browser",
  version: 1,
  parse: listOfNames,
});
