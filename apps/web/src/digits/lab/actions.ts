import {
  blank,
  type Kind,
  labelOf,
  type Picture,
  pictureOf,
  readText,
  shifted,
  startOf,
  textOf,
  tidied,
} from "@nn/digits";
import { keepRun, readRun } from "./keep.ts";
import { afterMessage, firstLab, isOver, lab, stepsOf } from "./lab.ts";
import type { Chosen, Lab } from "./state.ts";
import { Trainer } from "./trainer.ts";

/** As often it is kept while it learns. */
const KEPT_EVERY = 5;

let trainer: Trainer | undefined;
/** Whether the worker stands where the run stands, so that it can just go on. */
let isWithRun = false;

const theTrainer = (): Trainer => {
  trainer ??= made();
  return trainer;
};

function made(): Trainer {
  // Whoever deletes everything in another tab does not want it back from here. A cleared storage has no key.
  window.addEventListener("storage", ({ key }) => key === null && forget());
  return new Trainer((message) => {
    lab.setState((now) => afterMessage(now, message));
    const { run, phase } = lab.getState();
    if (message.kind === "fault") isWithRun = false;
    if (message.kind === "report" && (phase === "still" || run.reports.length % KEPT_EVERY === 0)) void keepRun(run);
  });
}

/** Back to the network that the page came with; what the worker still has to say is not heard. */
function forget(): void {
  trainer?.end();
  isWithRun = false;
  const { run, origin, phase, steps } = firstLab;
  lab.setState({ run, origin, phase, steps, fault: undefined });
}

/** A new run from its beginning. */
export function start(kind: Kind, seed: number): void {
  lab.setState({
    run: { kind, seed, network: startOf(kind, seed), reports: [] },
    origin: "own",
    phase: "fetching",
    steps: 0,
    fault: undefined,
  });
  isWithRun = true;
  theTrainer().start(kind, seed, 0);
}

export function pause(): void {
  theTrainer().pause();
  const { run, phase } = lab.getState();
  lab.setState({ phase: "still", steps: stepsOf(run) });
  if (phase === "learning") void keepRun(run);
}

/** On from where the run stands. A worker that does not know it goes through its steps again. */
export function resume(): void {
  const { run } = lab.getState();
  if (isOver(run)) return;
  lab.setState({ phase: isWithRun ? "learning" : "fetching", fault: undefined });
  if (isWithRun) theTrainer().resume();
  else theTrainer().start(run.kind, run.seed, stepsOf(run));
  isWithRun = true;
}

/** The run of an earlier visit, if this browser keeps one and the reader has not begun another meanwhile. */
export async function recall(): Promise<void> {
  const run = await readRun();
  if (run && lab.getState().origin === "given") lab.setState({ run, origin: "own", steps: stepsOf(run) });
}

export function openText(text: string): void {
  const run = readText(text);
  if (!run) {
    lab.setState({ fault: "file" });
    return;
  }
  trainer?.end();
  isWithRun = false;
  lab.setState({ run, origin: "file", phase: "still", steps: stepsOf(run), fault: undefined });
  void keepRun(run);
}

export const savedText = (): string => textOf(lab.getState().run);

export const choose = (chosen: Chosen): void => lab.setState({ chosen });

/** Held-out digits are fetched with the first one that is asked for. */
export async function showDigit(digit: number): Promise<void> {
  try {
    const heldOut = lab.getState().heldOut ?? (await theTrainer().digits());
    const within = ((digit % heldOut.count) + heldOut.count) % heldOut.count;
    const seen = { digit: within, picture: pictureOf(heldOut, within), target: labelOf(heldOut, within) };
    lab.setState(({ fault }) => ({ heldOut, ...seen, fault: fault === "training" ? fault : undefined }));
  } catch (error) {
    console.info("the held-out digits did not come:", error);
    lab.setState({ fault: "digits" });
  }
}

/** Whoever draws has read what went wrong with a file or with the digits; that training stopped still holds. */
export const draw = (picture: Picture): void =>
  lab.setState(({ fault }) => ({ picture, digit: undefined, fault: fault === "training" ? fault : undefined }));
export const clear = (): void => draw(blank());
export const tidy = (): void => draw(tidied(lab.getState().picture));
export const move = (right: number, down: number): void => draw(shifted(lab.getState().picture, right, down));
export const aimAt = (target: Lab["target"]): void => lab.setState({ target });
