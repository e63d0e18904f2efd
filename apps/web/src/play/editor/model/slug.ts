import type { Draft } from "./draft.ts";

/** The address of a level, from its title. One without Latin letters or digits is named after its id. */
export function slugOf({ id, text: { title } }: Pick<Draft, "id" | "text">): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return slug === "" ? `level-${id.slice(0, 8)}` : slug;
}
