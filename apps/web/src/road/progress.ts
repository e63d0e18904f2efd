import { kept } from "@/kept/kept.ts";
import { listOfNames } from "@/kept/names.ts";
import { askProgress } from "@/trpc/plainly.ts";

/** What is done on the road, as the server said last. */
export interface Progress {
  readonly right: readonly string[];
  readonly known: readonly string[];
  readonly won: readonly string[];
  /** Questions that were said back, and when each is due again. */
  readonly recalls: readonly { readonly question: string; readonly dueAt: string }[];
  /** Guesses by chapter. */
  readonly guesses: readonly { readonly chapter: string; readonly made: number; readonly close: number }[];
}

/** It is kept, so that no page waits for the server, or needs a connection, to say what comes next. */
export const progress = kept<Progress>({
  name: "nudge-progress-1",
  where: "browser",
  version: 1,
  parse: (stored) => {
    if (typeof stored !== "object" || stored === null) return undefined;
    const { right, known, won, recalls, guesses } = stored as Readonly<Record<string, unknown>>;
    const [rightNames, knownNames, wonNames] = [listOfNames(right), listOfNames(known), listOfNames(won)];
    if (!rightNames || !knownNames || !wonNames || !Array.isArray(recalls) || !Array.isArray(guesses)) return undefined;
    // These two are only counted and shown.
    return { right: rightNames, known: knownNames, won: wonNames, recalls, guesses };
  },
});

/** Asks the server anew: when a page opens, and when something was answered or solved on it. */
export async function refreshProgress(): Promise<void> {
  const said = await askProgress();
  if (!said) return;
  progress.write({
    right: said.families.filter(({ unaided }) => unaided > 0).map(({ id }) => id),
    known: said.known,
    won: said.levels.map(({ slug }) => slug),
    recalls: said.recalls,
    guesses: said.guesses,
  });
}
