import { list, plural } from "@nn/words/en";

const stars = (count: number) => `${count} ${plural(count, { one: "star", other: "stars" })}`;

export const words = {
  waiting: (levels: number) =>
    plural(levels, {
      one: "One solved level is saved in this browser until the server can be reached.",
      other: `${levels} solved levels are saved in this browser until the server can be reached.`,
    }),
  about: (idea: string, par: number) => `${idea}, par ${par}`,
  done: (earned: number, crown: boolean) => list([stars(earned), ...(crown ? ["crown"] : [])]),
  next: "not solved yet",
  worlds: "Worlds",
  /** The name of a way to a level in the strip: its title, and the stars if it is solved. */
  way: (title: string, earned?: number) => list([title, ...(earned === undefined ? [] : [stars(earned)])]),
};

export type Words = typeof words;
