import { countedAttempts, type History, type PastAttempt } from "./history.ts";

/** One mistake that a learner has made, by name. */
export interface NotebookEntry {
  readonly mistake: string;
  readonly family: string;
  readonly part: string;
  /** In how many attempts. */
  readonly times: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The last attempt in which it was made. */
  readonly attempt: string;
  /** When this part of another variant was first right since, without the worked solution; null until then. */
  readonly mendedAt: number | null;
}

/** Past mistakes: those not mended first, and the latest first in each group. */
export function notebook(history: History): readonly NotebookEntry[] {
  const attempts = countedAttempts(history);
  const made = new Map<string, { readonly mistake: string; readonly part: string; readonly in: PastAttempt[] }>();
  for (const attempt of attempts)
    for (const [part, { kind, mistake }] of Object.entries(attempt.parts)) {
      if (kind !== "incorrect" || mistake === undefined) continue;
      const key = `${attempt.family} ${part} ${mistake}`;
      const known = made.get(key);
      if (known) known.in.push(attempt);
      else made.set(key, { mistake, part, in: [attempt] });
    }
  const isMended = ({ mendedAt }: NotebookEntry) => (mendedAt === null ? 0 : 1);
  return [...made.values()]
    .flatMap(({ mistake, part, in: own }) => entryOf(mistake, part, own, attempts))
    .sort((a, b) => isMended(a) - isMended(b) || b.lastAt - a.lastAt);
}

function entryOf(
  mistake: string,
  part: string,
  own: readonly PastAttempt[],
  attempts: readonly PastAttempt[],
): readonly NotebookEntry[] {
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return [];
  return [
    {
      mistake,
      family: last.family,
      part,
      times: own.length,
      firstAt: first.at,
      lastAt: last.at,
      attempt: last.id,
      mendedAt: mendedAfter(last, part, attempts),
    },
  ];
}

/** The same variant again only shows that the explanation was read, so it takes another one. */
function mendedAfter(wrong: PastAttempt, part: string, attempts: readonly PastAttempt[]): number | null {
  const later = attempts.slice(attempts.indexOf(wrong) + 1);
  const mending = later.find(
    ({ family, seed, parts, solutionSeen }) =>
      family === wrong.family && seed !== wrong.seed && !solutionSeen && parts[part]?.kind === "correct",
  );
  return mending?.at ?? null;
}
