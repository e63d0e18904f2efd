import { type ConceptId, concepts } from "../../../packages/concepts/src/index.ts";
import { course } from "../../../packages/course/src/index.ts";
import { FORMS } from "../../../packages/exercises/src/index.ts";
import {
  type Catalogue,
  formFor,
  type History,
  isExampleFirst,
  nothingYet,
  overview,
  type PastAttempt,
  type Suggestion,
  session,
  suggest,
  summaryOf,
} from "../../../packages/mastery/src/index.ts";
import { type Lack, SimulatedLearner } from "./learner.ts";
import { habits, memory } from "./parameters.ts";

const DAY = 24 * 60 * 60 * 1000;
const FIRST_EVENING = Date.UTC(2026, 8, 1, 18);

/** What became of one learner. */
export interface Life {
  /** Exercises until every idea had been known at some time; undefined if that never came. */
  readonly exercises: number | undefined;
  /** The most questions of one family before one of them was right at once and unaided. */
  readonly longestRun: number;
  /** What became of each question of a family until one was right at once and unaided, or in all if none ever was. */
  readonly tries: ReadonlyMap<string, readonly Try[]>;
  /** How many of these went wrong; the others were right with help, or with steps shown. */
  readonly wrong: readonly number[];
  /** How many worked examples of a family were read before one of its questions was right at once and unaided. */
  readonly examples: ReadonlyMap<string, number>;
  /** Share of neighbours in a session that are of different ideas; undefined without sessions of two. */
  readonly mixed: number | undefined;
  /** How likely a question is answered well after the pause, on average over all ideas. */
  readonly retention: { readonly withSessions: number; readonly without: number };
}

/** Why a try did not end the count, or that it did: what was lacking before it, or a slip, or help, or steps shown. */
export type Try = Lack | "slip" | "hint" | "example" | "shown";

/** What the site and the learners are like, beside the schedule. */
export interface World {
  /** Families that can come as worked examples. */
  readonly fading: ReadonlySet<string>;
  /** How much more a worked example teaches than another try does. */
  readonly effect: number;
  /** How often a section is read again that is named to be read first. */
  readonly reads: number;
}

/** Goes through course, practice and sessions, a sitting an evening, then pauses with sessions or without. */
export function lifeOf(random: () => number, catalogue: Catalogue, world: World): Life {
  const state = begun(random, catalogue, world);
  for (let day = 0; day < habits.mostDays && state.exercises === undefined; day++) {
    readChapter(state, day);
    sitting(state, day, habits.followedADay);
  }
  const end = state.day;
  const without = retentionOf(state, end + habits.pauseDays);
  for (let day = end + 1; day < end + habits.pauseDays; day++) sitting(state, day, 0);
  return {
    exercises: state.exercises,
    longestRun: Math.max(0, ...[...state.tries.values()].map(({ length }) => length)),
    tries: state.tries,
    wrong: [...state.wrong.values()],
    examples: state.examples,
    mixed: state.neighbours === 0 ? undefined : state.different / state.neighbours,
    retention: { withSessions: retentionOf(state, end + habits.pauseDays), without },
  };
}

interface State {
  readonly learner: SimulatedLearner;
  readonly catalogue: Catalogue;
  readonly world: World;
  readonly wanted: ReadonlySet<ConceptId>;
  readonly everKnown: Set<ConceptId>;
  /** Until one was right at once; then no more are counted. */
  readonly tries: Map<string, readonly Try[]>;
  readonly wrong: Map<string, number>;
  readonly examples: Map<string, number>;
  readonly shown: Set<string>;
  history: History;
  reading: ConceptId | undefined;
  answered: number;
  exercises: number | undefined;
  day: number;
  seconds: number;
  different: number;
  neighbours: number;
}

const begun = (random: () => number, catalogue: Catalogue, world: World): State => ({
  learner: new SimulatedLearner(random, world.effect),
  catalogue,
  world,
  wanted: new Set(catalogue.map(({ concept }) => concept)),
  everKnown: new Set(),
  tries: new Map(),
  wrong: new Map(),
  examples: new Map(),
  shown: new Set(),
  history: nothingYet,
  reading: undefined,
  answered: 0,
  exercises: undefined,
  day: 0,
  seconds: 0,
  different: 0,
  neighbours: 0,
});

const nowOf = ({ day, seconds }: State): number => FIRST_EVENING + day * DAY + seconds * 1000;
/** As the learner's memory counts: between sittings only a part of the time. */
const feltOf = ({ day, seconds }: State): number => day * 24 * 3600 * memory.h + seconds;

function readChapter(state: State, day: number): void {
  state.day = day;
  state.seconds = 0;
  const chapter = course.chapters[day];
  const taught = chapter?.sections.flatMap(({ teaches }) => teaches) ?? [];
  for (const concept of taught) state.learner.read(concept, feltOf(state));
  state.reading = taught.at(-1);
}

/** A session, then what is suggested next. */
function sitting(state: State, day: number, followed: number): void {
  if (day !== state.day) state.seconds = 0;
  state.day = day;
  const items = session(state.history, nowOf(state), state.catalogue);
  items.forEach((item, at) => {
    const before = items[at - 1];
    if (before) state.neighbours++;
    if (before && before.concept !== item.concept) state.different++;
    answer(state, item);
  });
  for (let i = 0; i < followed; i++) {
    const [next] = suggest(state.history, nowOf(state), state.catalogue, i === 0 ? { reading: state.reading } : {});
    if (next) answer(state, next);
  }
  for (const { concept, state: mastery } of overview(state.history, nowOf(state), state.catalogue))
    if (mastery === "known" || mastery === "due") state.everKnown.add(concept);
  if (state.exercises === undefined && [...state.wanted].every((id) => state.everKnown.has(id)))
    state.exercises = state.answered;
  // A day is over: its details are no longer needed.
  state.history = { ...nothingYet, summary: summaryOf(state.history, state.catalogue) };
}

function answer(
  state: State,
  { concept, family, readFirst }: Pick<Suggestion, "concept" | "family" | "readFirst">,
): void {
  if (readFirst && state.learner.readsWhatIsNamed(state.world.reads)) state.learner.read(concept, feltOf(state));
  state.answered++;
  state.seconds += habits.secondsAnExercise;
  const form = state.world.fading.has(family) ? formFor(state.history, nowOf(state), state.catalogue, family) : "whole";
  const left = form === "whole" ? undefined : FORMS.indexOf(form) + 1;
  const isExample = left === undefined && isExampleFirst(state.history, nowOf(state), state.catalogue, family);
  if (isExample && state.learner.readsWhatIsNamed(state.world.reads)) {
    state.learner.study(concept, family, feltOf(state));
    state.seconds += habits.secondsAnExercise;
    if (!state.shown.has(family)) state.examples.set(family, (state.examples.get(family) ?? 0) + 1);
  }
  const lack = state.learner.lacks(concept, family);
  const { hints, isRight, isRightThen } = state.learner.answer(concept, family, feltOf(state), left);
  const attempt = (right: boolean, earlier: PastAttempt["earlier"]): PastAttempt => ({
    id: `${String(state.answered).padStart(6, "0")}${earlier}`,
    family,
    seed: form === "whole" ? String(state.answered) : `${state.answered}~${form}`,
    verdict: right ? "correct" : "incorrect",
    mistake: right ? null : "missing-two",
    counts: true,
    hints,
    solutionSeen: false,
    earlier,
    at: nowOf(state),
  });
  const then = isRightThen === undefined ? [] : [attempt(isRightThen, "wrong")];
  state.history = { ...state.history, attempts: [...state.history.attempts, attempt(isRight, "none"), ...then] };
  if (!isRight && !state.shown.has(family)) state.wrong.set(family, (state.wrong.get(family) ?? 0) + 1);
  const well: Try = form !== "whole" ? "example" : hints > 0 ? "hint" : "shown";
  count(state, family, isRight ? well : (lack ?? "slip"));
}

function count({ tries, shown }: State, family: string, became: Try): void {
  if (shown.has(family)) return;
  tries.set(family, [...(tries.get(family) ?? []), became]);
  if (became === "shown") shown.add(family);
}

function retentionOf(state: State, day: number): number {
  const at = day * 24 * 3600 * memory.h;
  const chances = concepts.flatMap(({ id }) => {
    const families = state.catalogue.filter(({ concept }) => concept === id).map(({ id: family }) => family);
    return families.length > 0 ? [state.learner.chanceOf(id, families, at)] : [];
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
