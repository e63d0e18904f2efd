import { packs } from "../../../packages/catalog/src/index.ts";
import { addressOf, places as courseplaces } from "../../../packages/course/src/index.ts";
import { families } from "../../../packages/exercises/src/catalogue.ts";
import { dailyId, startsOf } from "../../../packages/level-kit/src/index.ts";
import { type Chance, pick } from "../slow-formulas/texts.ts";
import { someUuid } from "./callers.ts";
import { oddText, spoiled } from "./odd.ts";

/** A call of the API with its input. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
}

/** What the site says of itself: each procedure, how it is asked, and an input that works. */
export interface Procedure {
  readonly path: string;
  readonly isChange: boolean;
  readonly example: unknown;
}

export async function proceduresOf(address: string): Promise<readonly Procedure[]> {
  const { paths } = (await (await fetch(`${address}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Described>>;
  };
  return Object.values(paths).flatMap((methods) =>
    Object.entries(methods).map(([method, { operationId, requestBody, parameters }]) => {
      const content = requestBody?.content ?? parameters?.[0]?.content;
      return { path: operationId, isChange: method === "post", example: content?.["application/json"]?.example };
    }),
  );
}

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content?: Content };
  readonly parameters?: readonly { readonly content?: Content }[];
}
type Content = Readonly<Record<string, { readonly example?: unknown }>>;

/** An input of a procedure with something wrong in it. */
export const spoiledCall = (chance: Chance, { path, example }: Procedure): Call => ({
  path,
  input: spoiled(chance, example ?? {}),
});

const levels = packs.flatMap((pack) => pack.levels);

const someDay = (chance: Chance) => {
  const [month, day] = [Math.ceil(12 * chance()), Math.ceil(28 * chance())].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `20${Math.floor(26 + 74 * chance())}-${month}-${day}`;
};

const someMove = (chance: Chance): unknown => {
  const knob = Math.floor(chance() * pick(chance, [1, 3, 12]));
  const nudge = () => ({ kind: "nudge", knob, direction: pick(chance, [-1, 1]) });
  return pick(chance, [
    nudge,
    nudge,
    nudge,
    () => ({ kind: "descend", rate: Math.floor(6 * chance()) }),
    () => ({ kind: "commit", plan: Array.from({ length: 200 * chance() }, nudge) }),
    () => ({ kind: "lamp", knob }),
    () => ({ kind: "predict", knob, says: pick(chance, ["up", "down", "none"]) }),
    () => ({ kind: "rank", order: [knob, 0, 1, 2] }),
    () => ({ kind: "place", slot: knob, piece: Math.floor(9 * chance()) }),
    () => ({ kind: pick(chance, ["undo", "redo", "reset"]) }),
  ])();
};

/** A long game: a few moves over and over, as only a few kinds of it are allowed in any level. */
function someLog(chance: Chance): readonly unknown[] {
  const moves = Array.from({ length: 1 + 6 * chance() }, () => someMove(chance));
  const length = pick(chance, [5, 200, 2_000, 2_001]);
  return Array.from({ length }, (_, i) => moves[i % moves.length]);
}

/** Moves in a level of a pack or of a day. */
export function someGame(chance: Chance): Call {
  const level = pick(chance, levels);
  const isDaily = chance() < 0.4;
  const asked = {
    levelUuid: isDaily ? dailyId(someDay(chance)) : level.id,
    rev: isDaily ? 1 : level.rev,
    start: isDaily ? 0 : Math.floor(chance() * startsOf(level)),
  };
  const path = pick(chance, ["play.submit", "play.submit", "play.histogram", "play.solution"]);
  return { path, input: path === "play.submit" ? { ...asked, id: someUuid(chance), log: someLog(chance) } : asked };
}

/** Numbers of a chain that somebody has brought, about as long as they may be. */
export function someGiven(chance: Chance): Call {
  const layers = Math.ceil(chance() * pick(chance, [3, 12, 40]));
  const number = () => pick(chance, ["0", "-1", "100", ".001", "-99.999", "1.2", oddText(chance).slice(0, 9)]);
  const several = (count: number) => Array.from({ length: count }, number).join("_");
  const kinds = `1${`_1${pick(chance, ["s", "s", "t", "r", "l"])}`.repeat(layers)}`;
  const given = `1~${kinds}~q~${several(2 * layers)}~${several(2)}`;
  return { path: "exercise.next", input: { family: pick(chance, families).id, given: given.slice(0, 400) } };
}

/** What is asked of a lesson. */
export function someNote(chance: Chance): Call {
  const about = addressOf(pick(chance, courseplaces));
  const said = pick(chance, [
    { chosen: Math.floor(5 * chance()), isRight: true },
    { family: pick(chance, families).id, rule: oddText(chance).slice(0, 40) },
  ]);
  return pick(chance, [
    { path: "lesson.guess", input: { id: someUuid(chance), about, said } },
    { path: "lesson.recall", input: { id: someUuid(chance), question: about, chosen: Math.floor(5 * chance()) } },
    { path: "practice.today", input: { at: about } },
  ]);
}

/** Reads that go through all that a learner has. */
export const readings = [
  "practice.today",
  "practice.session",
  "practice.notebook",
  "practice.past",
  "progress.get",
  "play.progress",
  "data.kept",
  "data.export",
] as const;
