import type { Written } from "./written.ts";

export interface Ask {
  readonly id: number;
  readonly formulas: readonly Written[];
}

export interface Answer {
  readonly id: number;
  readonly html: readonly string[];
}

interface Waiting {
  readonly resolve: (html: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let asked = 0;
let worker: Worker | undefined;

/**
 * The HTML of formulas, made in a worker: KaTeX takes its time to come and to be read, and who scrolls or types meanwhile
 * does not notice. It fails where there are no workers.
 */
export function beside(formulas: readonly Written[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
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
