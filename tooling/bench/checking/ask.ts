// Asks a checker in a thread of its own, with a time limit: one that hangs is stopped, counted and started again.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { NamesId } from "./corpus.ts";
import type { PeerId, Verdict } from "./peers.ts";

export type Question =
  | { readonly kind: "pair"; readonly a: string; readonly b: string; readonly names: NamesId }
  | {
      readonly kind: "field";
      readonly latex: string;
      readonly means: string;
      readonly names: NamesId;
      readonly isOurs: boolean;
    }
  | { readonly kind: "text"; readonly text: string };

export interface Reply {
  /** "failed": it threw; "hung": no answer in time; "died": its thread ended, out of memory or stack. */
  readonly verdict: Verdict | "failed" | "hung" | "died";
  readonly ms: number;
}

const MEMORY_MB = 768;

export class Checker {
  readonly #id: PeerId;
  readonly #limitMs: number;
  #worker: Promise<Worker> | undefined;

  constructor(id: PeerId, limitMs: number) {
    this.#id = id;
    this.#limitMs = limitMs;
  }

  async ask(question: Question): Promise<Reply> {
    this.#worker ??= start(this.#id);
    const worker = await this.#worker;
    const reply = await new Promise<Reply>((resolve) => {
      const settle = (outcome: Reply) => {
        clearTimeout(timer);
        worker.off("message", settle);
        worker.off("error", died);
        worker.off("exit", died);
        resolve(outcome);
      };
      const died = () => settle({ verdict: "died", ms: this.#limitMs });
      const timer = setTimeout(() => settle({ verdict: "hung", ms: this.#limitMs }), this.#limitMs);
      worker.on("message", settle);
      worker.on("error", died);
      worker.on("exit", died);
      worker.postMessage(question);
    });
    if (reply.verdict === "hung" || reply.verdict === "died") await this.stop();
    return reply;
  }

  async stop(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

async function start(id: PeerId): Promise<Worker> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: id,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // A thread that dies between two questions is found dead by the next one.
  worker.on("error", () => {});
  await once(worker, "message");
  return worker;
}
