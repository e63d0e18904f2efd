import type { Issue } from "@nn/level-kit";

/** The field of the editor that an issue is about, such as "target" or "knobs.1"; the level as a whole where there is none. */
export function placeOf({ path, code }: Pick<Issue, "path" | "code">): string {
  // The address of a level is made from its title.
  if (code === "slug-taken") return "title";
  // What is wrong from a further start is said with its place.
  if (code === "too-few-starts") return "starts";
  const [main = ""] = path.split(" from ");
  const parts = main.replace(/^level\.?/, "").split(".");
  const [head = "", next, last] = parts;
  switch (head) {
    case "knobs":
    case "wrong":
      return next === undefined ? head : `${head}.${next}`;
    case "text":
      return next === "en" && last !== undefined ? last : "text";
    case "singleKnob":
    case "target":
    case "ceiling":
    case "budget":
    case "lamps":
    case "mode":
    case "descent":
    case "starts":
    case "wanted":
    case "examples":
    case "requires":
    case "network":
      return head;
    case "teaches":
    case "taughtAt":
      return "teaches";
    case "slug":
      return "title";
    default:
      return "level";
  }
}

/** The issues of one field. */
export const issuesAt = <Each extends Issue>(issues: readonly Each[], place: string): readonly Each[] =>
  issues.filter((issue) => placeOf(issue) === place);
