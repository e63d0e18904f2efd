import type { ConceptId } from "@nn/concepts";
import { placeAt } from "@nn/course";
import { kept } from "./kept.ts";

/** Where in the course one read last, as the address of a section. */
const reading = kept<string>({
  name: "nudge-reading-1",
  where: "browser",
  version: 1,
  parse: (stored) => (typeof stored === "string" && placeAt(stored) ? stored : undefined),
});

/** Notes where one reads, in this browser alone. */
export const noteReading = (slug: string, section: string): void => reading.write(`${slug}#${section}`);

/** The idea that was read about last; undefined for someone who has not read. */
export const conceptBeingRead = (): ConceptId | undefined => placeAt(reading.read() ?? "")?.section.teaches.at(-1);
