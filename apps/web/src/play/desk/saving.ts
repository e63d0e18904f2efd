import { parseLevelText, parseLogs, type Result, resultOf, startsOf } from "@nn/level-kit";
import { jsonDocument } from "../editor/model/json-document.ts";

/** What somebody has played, and what it is to be. */
export type Saving =
  | { readonly kind: "solution"; readonly start: number; readonly log: unknown }
  | { readonly kind: "wrong"; readonly why: string; readonly log: unknown };

/** Why it cannot be that. */
export type NotSaved = "unreadable" | "not-solved" | "not-par" | "solves" | "no-move";

/** The texts of a level's three files; undefined for one that is missing. */
export interface LevelTexts {
  readonly level: string | undefined;
  readonly solution: string | undefined;
  readonly wrong: string | undefined;
}

/** The new text of the file that a log goes into. Nothing else that stands in it changes. */
export function withSaved(texts: LevelTexts, saving: Saving): Result<string, NotSaved> {
  const read = parseLevelText(texts.level ?? "");
  const logs = parseLogs([saving.log]);
  const before = listIn(texts[saving.kind] ?? "[]");
  const start = saving.kind === "solution" ? saving.start : 0;
  if (!read.ok || !logs.ok || !before || !(start >= 0 && start < startsOf(read.value))) return refused("unreadable");
  const level = read.value;
  const [log = []] = logs.value;
  if (log.length === 0) return refused("no-move");
  const outcome = resultOf(level, start, log);
  if (!outcome.ok) return refused("unreadable");
  const { solved, ink, lampsPaid } = outcome.result;
  if (saving.kind === "wrong")
    return solved ? refused("solves") : { ok: true, value: jsonDocument([...before, { why: saving.why, log }]) };
  if (!solved) return refused("not-solved");
  const further = "starts" in level ? (level.starts ?? []) : [];
  if (ink !== [level, ...further][start]?.par || lampsPaid > 0) return refused("not-par");
  const solutions = Array.from({ length: startsOf(level) }, (_, at) => (at === start ? log : (before[at] ?? [])));
  return { ok: true, value: jsonDocument(solutions) };
}

const refused = (error: NotSaved): Result<string, NotSaved> => ({ ok: false, error });

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
