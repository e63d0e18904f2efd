import { kept } from "./kept.ts";

/** Where in the course one read last, as the address of a section. */
const reading = kept<string>({
  name: "nudge-reading-1",
  where: "browser",
  version: 1,
  parse: (stored) => (typeof stored === "string" && stored.includes("#") ? stored : undefined),
});

/** Notes where one reads, in this browser alone. */
export const noteReading = (slug: string, section: string): void => reading.write(`${slug}#${section}`);

/** The section that was read last; undefined for someone who has not read. Whether it is still there, the server knows. */
export const placeBeingRead = (): string | undefined => reading.read();
