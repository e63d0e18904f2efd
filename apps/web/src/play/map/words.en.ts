import { list, plural } from "@nn/words/en";

const stars = (count: number) => `${count} ${plural(count, { one: "star", other: "stars" })}`;

interface State {
  readonly best?: { readonly stars: number; readonly crown: boolean } | undefined;
  readonly isNext: boolean;
  readonly isSkipped: boolean;
}

export const words = {
  waiting: (levels: number) =>
    plural(levels, {
      one: "One solved level is saved in this browser until the server can be reached.",
      other: `${levels} solved levels are saved in this browser until the server can be reached.`,
    }),
  about: (idea: string, par: number) => `${idea}, par ${par}`,
  done: (earned: number, crown: boolean) => list([stars(earned), ...(crown ? ["crown"] : [])]),
  next: "play this one next",
  skipped: "skipped",
  notSolved: "not solved yet",
  /** How a level stands, after its name. */
  state: ({ best, isNext, isSkipped }: State): string =>
    list([
      best ? `${best.stars} of 3 stars` : isSkipped ? "skipped" : "not solved yet",
      ...(best?.crown ? ["in one draft"] : []),
      ...(isNext ? ["play this one next"] : []),
    ]),
  locked: (title: string) => `${title}, still closed`,
  finished: "finished",
  opensAfter: ({
    world,
    levels,
    isAll,
  }: {
    readonly world: number;
    readonly levels: number;
    readonly isAll: boolean;
  }) =>
    isAll
      ? `Opens when world ${world} is solved.`
      : `Opens when ${["no", "one", "two", "three", "four"][levels] ?? levels} levels of world ${world} are solved.`,
  celebration: (world: string, levels: number, crowns: number) =>
    crowns === levels
      ? `You have finished “${world}”: every level, each in one draft.`
      : `You have finished “${world}”: all ${levels} levels.`,
  /** Two sums above the map, each a number in bold and the rest. */
  solved: (levels: number) => `of ${levels} solved`,
  stars: (all: number) => `of ${all} stars`,
  view: "Show the levels as",
  asMap: "Map",
  asList: "List",
  allOpen: "Open every world",
  go: (level: string) => `Continue: ${level}`,
  start: (level: string) => `Start: ${level}`,
  allDone: "Every level is solved. Crowns are won in one draft.",
  worlds: "Worlds",
  /** The name of a way to a level in the strip: its title, and the stars if it is solved. */
  way: (title: string, earned?: number) => list([title, ...(earned === undefined ? [] : [stars(earned)])]),
};

export type Words = typeof words;
