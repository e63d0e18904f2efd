import { countedAttempts, type PastAttempt } from "./history.ts";

/** An attempt with how each part was marked, and the mistake if it could be named. */
export interface MarkedAttempt extends PastAttempt {
  readonly parts: Readonly<Record<string, { readonly kind: string; readonly mistake?: string }>>;
}

/** One mistake that a learner has made, by name. */
export interface NotebookEntry {
  readonly mistake: string;
  readonly family: string;
  /** Where it was made last; the first of several parts. */
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

/**
 * Past mistakes: those not mended first, and the latest first in each group. A slip that shows in several parts of an
 * answer is one entry, and so is one that comes again.
 */
export function notebook(past: { readonly attempts: readonly MarkedAttempt[] }): readonly NotebookEntry[] {
  const attempts = countedAttempts(past);
  const made = new Map<string, { readonly mistake: string; part: string; readonly in: MarkedAttempt[] }>();
  for (const attempt of attempts)
    for (const [part, { kind, mistake }] of Object.entries(attempt.parts)) {
      if (kind !== "incorrect" || mistake === undefined) continue;
      const key = `${attempt.family} ${mistake}`;
      const known = made.get(key);
      if (!known) made.set(key, { mistake, part, in: [attempt] });
      else if (known.in.at(-1) !== attempt) {
        known.in.push(attempt);
        known.part = part;
      }
    }
  const isMended = ({ mendedAt }: NotebookEntry) => (mendedAt === null ? 0 : 1);
  return [...made.values()]
    .flatMap(({ mistake, part, in: own }) => entryOf(mistake, part, own, attempts))
    .sort((a, b) => isMended(a) - isMended(b) || b.lastAt - a.lastAt);
}

function entryOf(
  mistake: string,
  part: string,
  own: readonly MarkedAttempt[],
  attempts: readonly MarkedAttempt[],
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
function mendedAfter(wrong: MarkedAttempt, part: string, attempts: readonly MarkedAttempt[]): number | null {
  const later = attempts.slice(attempts.indexOf(wrong) + 1);
  const mending = later.find(
    ({ family, seed, parts, solutionSeen }) =>
      family === wrong.family && seed !== wrong.seed && !solutionSeen && parts[part]?.kind === "correct",
  );
  return mending?.at ?? null;
}
