import { type ConceptId, concepts } from "@nn/concepts";
import { parseLevelText, type ReadPack, type Result } from "@nn/level-kit";
import type { PacksHere } from "./packs-here.ts";
import { levelText, slugOf } from "./template.ts";
import { words } from "./words.en.ts";

type Answer<Value> = Result<Value, string>;
const refused = (error: string): Answer<never> => ({ ok: false, error });

/** A title in any script; the address that it would give must be free. */
export function titleFrom(text: string, here: PacksHere): Answer<string> {
  if (!/[\p{L}\p{N}]/u.test(text)) return refused(words.titleWithoutLetters);
  const tried = parseLevelText(levelText({ title: text, teaches: "cost" }, "a", ANY_ID, [1, 1, 1]));
  if (!tried.ok) return refused(words.badTitle(tried.error));
  const slug = slugOf(text);
  const holder = holderOf(slug, here);
  return slug !== "" && holder !== undefined ? refused(words.slugTaken(slug, holder)) : { ok: true, value: text };
}

const ANY_ID = "0190a8a0-1c00-7000-8000-000000000000";

/** An idea by its id or its title, or by a part of either that fits no other. */
export function conceptFrom(text: string): Answer<ConceptId> {
  const asked = plain(text);
  const exact = concepts.find(({ id, title }) => plain(id) === asked || plain(title) === asked);
  if (exact) return { ok: true, value: exact.id };
  const close = asked === "" ? [] : concepts.filter(({ id, title }) => plain(`${id} ${title}`).includes(asked));
  const [only, another] = close;
  if (only && !another) return { ok: true, value: only.id };
  return refused(
    another
      ? words.severalConcepts(
          text,
          close.map(({ id }) => id),
        )
      : words.noConcept(text),
  );
}

const plain = (text: string) => text.trim().toLowerCase().replaceAll("-", " ");

/** The folder of a pack, an existing one or a new one. */
export function packFrom(text: string, { packs }: PacksHere): Answer<string> {
  const folder = slugOf(text);
  if (folder === "") return refused(words.packWithoutName);
  const broken = packs.find((place) => nameOfFolder(place.folder) === folder && !place.pack.manifest);
  return broken ? refused(words.brokenPack(folder)) : { ok: true, value: folder };
}

const nameOfFolder = (folder: string) => folder.replace(/^.*[\\/]/, "");

/** The first address that is free: the title's own, or the idea's with a number where a title has no Latin letters. */
export function freeSlug(title: string, teaches: ConceptId, here: PacksHere): string {
  const own = slugOf(title);
  if (own !== "") return own;
  for (let number = 1; ; number++) {
    const slug = `${teaches.slice(0, 36)}-${number}`;
    if (holderOf(slug, here) === undefined) return slug;
  }
}

/** The document that has a slug already. */
function holderOf(slug: string, { packs, beside }: PacksHere): string | undefined {
  const all: readonly { readonly pack: ReadPack }[] = [...packs, ...beside];
  for (const { pack } of all) {
    const level = pack.levels.find((each) => each.slug === slug || each.level?.slug === slug);
    if (level) return `${pack.name}/${level.file}`;
  }
  return undefined;
}
