/** A formula as it is written for KaTeX. */
export interface Written {
  readonly tex: string;
  /** True where it has a line of its own. */
  readonly display: boolean;
}

export interface Ask {
  readonly id: number;
  readonly formulas: readonly Written[];
}

export interface Answer {
  readonly id: number;
  readonly html: readonly string[];
}

/** More than an hour of exercises shows; the oldest are made again. */
const MOST_KEPT = 2_000;

/** What has been typeset in this visit. */
const kept = new Map<string, string>();

const nameOf = ({ tex, display }: Written): string => `${display ? "line" : "text"} ${tex}`;

/** All of KaTeX, where pages are made and in a browser without workers. */
let here: ((written: Written) => string) | undefined;

export async function loadTypesetting(): Promise<void> {
  here = (await import("./typeset-here.ts")).typesetHere;
}

/** The HTML of a formula that is typeset, or can be at once; undefined where it has to be waited for. */
export const typesetOf = (written: Written): string | undefined => kept.get(nameOf(written)) ?? here?.(written);

/**
 * Typesets formulas beside the page: KaTeX takes its time to come and to be read, and who scrolls or types meanwhile does
 * not notice. Afterwards `typesetOf` has them all.
 */
export async function typeset(formulas: readonly Written[]): Promise<void> {
  const missing = [...new Map(formulas.map((each) => [nameOf(each), each])).values()].filter(
    (each) => typesetOf(each) === undefined,
  );
  if (missing.length === 0) return;
  const html = await beside(missing).catch(async () => {
    await loadTypesetting();
    return missing.map((each) => here?.(each) ?? "");
  });
  for (const [at, each] of missing.entries()) kept.set(nameOf(each), html[at] ?? "");
  for (const name of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(name);
}

interface Waiting {
  readonly resolve: (html: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let asked = 0;
let worker: Worker | undefined;

function beside(formulas: readonly Written[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    // Where there are no workers this throws, and the promise with it.
    worker ??= open();
    const id = asked++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, formulas } satisfies Ask);
  });
}

function open(): Worker {
  const made = new Worker(new URL("./typesetting.worker.ts", import.meta.url), { type: "module" });
  made.onmessage = ({ data: { id, html } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(html);
    waiting.delete(id);
  };
  made.onerror = (error) => {
    made.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return made;
}
