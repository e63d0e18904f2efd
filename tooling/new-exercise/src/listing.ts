/** Where a family stands: the folder of its section, and its own. */
export interface Place {
  readonly section: string;
  readonly id: string;
}

/** "which-nudge" becomes whichNudge. */
export const identifierOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The catalogue with one family more, as the last of its section. */
export function inCatalogue(source: string, place: Place): string {
  const { section, id } = place;
  const name = identifierOf(id);
  const withImport = imported(source, `import { about as ${name} } from "./families/${section}/${id}/about.ts";`);
  return entered(withImport, place, { entry: `  ${name},`, end: "] as const;", head: `\n  // ${titled(section)}.\n` });
}

/** What makes the variants of every family, with one family more. */
export function inMakers(source: string, place: Place): string {
  const { section, id } = place;
  const name = identifierOf(id);
  const withImport = imported(source, `import { ${name} } from "./${section}/${id}/make.ts";`);
  return entered(withImport, place, { entry: `  "${id}": ${name},`, end: "};", head: "" });
}

/** The sections of the catalogue, in teaching order, with what stands above them. */
export function sectionsOf(catalogue: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let about = "";
  for (const line of catalogue.split("\n")) {
    about = /^ {2}\/\/ (.+)$/.exec(line)?.[1] ?? about;
    const section = sectionOf(catalogue, line);
    if (section !== undefined && !sections.has(section)) sections.set(section, about);
  }
  return sections;
}

const importLine =
  /^import \{ (?:about as )?(\w+) \} from "(\.\/(?:families\/)?([a-z-]+)\/[a-z0-9-]+\/(?:about|make)\.ts)";$/;

/** Imports of families are sorted by the folders of their paths. */
function imported(source: string, line: string): string {
  const lines = source.split("\n");
  const pathOf = (text: string): string | undefined => importLine.exec(text)?.[2];
  const path = pathOf(line) ?? "";
  const after = lines.findIndex((other) => isBehind(pathOf(other), path));
  const last = lines.findLastIndex((other) => pathOf(other) !== undefined);
  return lines.toSpliced(after < 0 ? last + 1 : after, 0, line).join("\n");
}

function isBehind(path: string | undefined, other: string): boolean {
  const [one, two] = [path?.split("/") ?? [], other.split("/")];
  const at = one.findIndex((folder, i) => folder !== two[i]);
  return at >= 0 && (one[at] ?? "") > (two[at] ?? "");
}

interface Entry {
  readonly entry: string;
  /** The line that closes the list. */
  readonly end: string;
  /** What stands above a section that is new. */
  readonly head: string;
}

function entered(source: string, { section }: Place, { entry, end, head }: Entry): string {
  const lines = source.split("\n");
  const last = lines.findLastIndex((line) => sectionOf(source, line) === section);
  if (last >= 0) return lines.toSpliced(last + 1, 0, entry).join("\n");
  return lines.toSpliced(lines.lastIndexOf(end), 0, `${head}${entry}`).join("\n");
}

/** The section of the family that an entry names; undefined for any other line. */
function sectionOf(source: string, line: string): string | undefined {
  const name = /^ {2}(?:"[a-z0-9-]+": )?(\w+),$/.exec(line)?.[1];
  if (name === undefined) return undefined;
  for (const other of source.split("\n")) {
    const [, imported, , section] = importLine.exec(other) ?? [];
    if (imported === name) return section;
  }
  return undefined;
}

const titled = (section: string): string =>
  `${section.charAt(0).toUpperCase()}${section.slice(1).replaceAll("-", " ")}`;
