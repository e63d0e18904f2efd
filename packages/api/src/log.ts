import { pino } from "pino";

/**
 * The log for the person who runs the site: lines of JSON on standard output, about our own failures and never about a
 * person. No address, no cookie, no answer is written there.
 */
const lines = pino({
  base: { name: "nudge" },
  serializers: { err: shortened },
});

interface Shortened {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string | undefined;
  readonly cause?: Shortened;
}

/** An error with its causes. Stacks have paths and numbers of lines; messages of the engine may have values, so no more. */
function shortened(error: unknown): Shortened {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...("code" in error && typeof error.code === "string" && { code: error.code }),
    stack: error.stack?.split("\n").slice(1, 6).join("\n"),
    ...(error.cause !== undefined && { cause: shortened(error.cause) }),
  };
}

const WINDOW_MS = 60_000;
const WHOLE_IN_WINDOW = 5;

interface Seen {
  since: number;
  count: number;
}

/**
 * Says which failures are worth a line. While the database is down every call fails in the same way: the first few of a
 * kind in a minute are told whole, and then how many more there were.
 */
export function sampler(now: () => number = Date.now) {
  const seen = new Map<string, Seen>();
  return (kind: string): { readonly isTold: boolean; readonly passedOver: number } => {
    const at = now();
    const known = seen.get(kind);
    if (known === undefined || at - known.since >= WINDOW_MS) {
      seen.set(kind, { since: at, count: 1 });
      return { isTold: true, passedOver: Math.max(0, (known?.count ?? 0) - WHOLE_IN_WINDOW) };
    }
    known.count += 1;
    return { isTold: known.count <= WHOLE_IN_WINDOW, passedOver: 0 };
  };
}

const sample = sampler();

export const log = {
  /** A failure of ours. Those of one kind are sampled. */
  failure: (kind: string, error: unknown, more: Readonly<Record<string, string>> = {}): void => {
    const { isTold, passedOver } = sample(kind);
    if (isTold) lines.error({ err: error, ...more, ...(passedOver > 0 && { passedOver }) }, kind);
  },
  warn: (what: string, more: Readonly<Record<string, unknown>> = {}): void => lines.warn(more, what),
  info: (what: string, more: Readonly<Record<string, unknown>> = {}): void => lines.info(more, what),
};
