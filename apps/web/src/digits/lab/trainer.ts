import type { Kind } from "@nn/digits";
import type { FromWorker, ToWorker } from "./messages.ts";

const training = new URL("@nn/digits/training.bin", import.meta.url);
export const heldOutAddress = new URL("@nn/digits/held-out.bin", import.meta.url);

const absolute = (address: URL) => new URL(address, location.href).href;

/** The worker that trains, made when it is first needed. It sleeps while its tab is hidden. */
export class Trainer {
  private worker: Worker | undefined;
  private id = 0;
  private isPaused = true;
  private readonly hear: (message: FromWorker) => void;

  constructor(hear: (message: FromWorker) => void) {
    this.hear = hear;
    document.addEventListener("visibilitychange", () => this.wakeOrSleep());
  }

  start(network: Kind, seed: number, from: number): void {
    this.id++;
    this.isPaused = false;
    const addresses = { training: absolute(training), heldOut: absolute(heldOutAddress) };
    this.tell({ kind: "start", id: this.id, network, seed, from, ...addresses });
    this.wakeOrSleep();
  }

  pause(): void {
    this.isPaused = true;
    this.wakeOrSleep();
  }

  resume(): void {
    this.isPaused = false;
    this.wakeOrSleep();
  }

  /** Ends the worker; what it still had to say is not heard. */
  end(): void {
    this.id++;
    this.isPaused = true;
    this.worker?.terminate();
    this.worker = undefined;
  }

  private wakeOrSleep(): void {
    if (this.worker) this.tell({ kind: this.isPaused || document.hidden ? "pause" : "resume" });
  }

  private tell(message: ToWorker): void {
    this.worker ??= this.made();
    this.worker.postMessage(message);
  }

  private made(): Worker {
    const worker = new Worker(new URL("./training-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.id === this.id) this.hear(data);
    });
    worker.addEventListener("error", (event) => {
      // It may be dead, so that the next run gets another.
      worker.terminate();
      if (this.worker === worker) this.worker = undefined;
      this.hear({ id: this.id, kind: "fault", why: event.message || "the worker did not start" });
    });
    return worker;
  }
}
