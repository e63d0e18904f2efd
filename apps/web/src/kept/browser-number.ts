import { kept } from "./kept.ts";
import { recordId } from "./record-id.ts";

const own = kept<string>({
  name: "nudge-browser-1",
  where: "browser",
  version: 1,
  parse: (stored) => (typeof stored === "string" && /^[\w-]{72}$/.test(stored) ? stored : undefined),
});

/**
 * The number by which all tabs of this browser are one learner before it has a cookie: two may send their first things
 * at once. It is made when something is first kept or sent, and is of no use to the server an hour later.
 */
export function browserNumber(): string {
  const known = own.read();
  if (known !== undefined) return known;
  const made = recordId() + recordId(); // 148 bits of chance
  own.write(made);
  return made;
}
