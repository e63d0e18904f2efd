import { makeQuestion } from "@nn/exercises/server";
import { type Catalogue, catalogueOf } from "@nn/mastery";

let made: Catalogue | undefined;

/** What there is to practise. Made once, since every variant of a family has the same number of parts. */
export function catalogue(): Catalogue {
  made ??= catalogueOf((family) => makeQuestion(family, 1, "not handed out").parts.length);
  return made;
}
