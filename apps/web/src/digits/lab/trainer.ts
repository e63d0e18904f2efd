import type { DigitSet, Kind } from "@nn/digits";
import type { FromWorker, OfDigits, OfRun, ToWorker } from "./messages.ts";

const training = new URL("@nn/digits/training.bin", import.meta.url);
const heldOut = new URL("@nn/digits/held-out.bin", import.meta.url);

const absolute = (address: URL) => new URL(address, location.href).href;

/** The worker that trains, made when it is first needed. It sleeps while its tab is hidden. */
export class Trainer {
  private worker: Worker | undefined;
  private id = 0;
  private isPaused = true;
  private readonly hear: (message: OfRun) => void;
  /** Whoever asked for the held-out digits and has not got them yet. */
  private asking: ((answer: OfDigits) => void)[] = [];

  constructor(hear: (message: OfRun) => void) {
    this.hear = hear;
    document.addEventListener("visibilitychange", () => this.wakeOrSleep());
  }

  start(network: Kind, seed: number, from: number): void {
    this.id++;
    this.isPaused = false;
    const addresses = { training: absolute(training), heldOut: absolute(heldOut) };
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

  /** The held-out digits. To unpack them takes longer than a page may stand still. */
  digits(): Promise<DigitSet> {
    const answered = new Promise<DigitSet>((resolve, reject) => {
      this.asking.push((answer) => (answer.kind === "digits" ? resolve(answer.set) : reject(new Error(answer.why))));
    });
    this.tell({ kind: "digits", heldOut: absolute(heldOut) });
    return answered;
  }

  /** Ends the worker; what it still had to say is not heard. */
  end(): void {
    this.id++;
    this.isPaused = true;
    this.worker?.terminate();
    this.worker = undefined;
    this.answer({ kind: "no digits", why: "the worker was ended" });
  }

  private answer(answer: OfDigits): void {
    for (const hear of this.asking.splice(0)) hear(answer);
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
      if (!("id" in data)) this.answer(data);
      else if (data.id === this.id) this.hear(data);
    });
    worker.addEventListener("error", (event) => {
      // It may be dead, so that the next run gets another.
      worker.terminate();
      if (this.worker === worker) this.worker = undefined;
      const why = event.message || "the worker did not start";
      this.hear({ id: this.id, kind: "fault", why });
      this.answer({ kind: "no digits", why });
    });
    return worker;
  }
}
