import { kept } from "./kept.ts";
import { listOfNames } from "./names.ts";

/** The sections whose end was seen in this browser, as addresses. They are told to nobody. */
export const sectionsRead = kept<readonly string[]>({
  name: "nudge-read-1",
  where: "browser",
  version: 1,
  parse: listOfNames,
});

/** Notes that the end of a section was seen. */
export const noteRead = (address: string): void => {
  if (!sectionsRead.read()?.includes(address)) sectionsRead.change((now = []) => [...now, address]);
};
