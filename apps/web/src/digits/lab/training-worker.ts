import { assembled } from "@nn/core/assembled";
import { type DigitSet, isReported, Run, scheduleOf, unpack } from "@nn/digits";
import type { FromWorker, ToWorker } from "./messages.ts";

/** So long it learns before it listens again, and says how far it is: more often would make the page draw for nothing. */
const SLICE_MS = 100;

let run: Run | undefined;
let id = 0;
let from = 0;
let isPaused = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
const sets = new Map<string, Promise<DigitSet>>();

const say = (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "start") void start(data);
  else if (data.kind === "digits") void handOut(data.heldOut);
  else {
    isPaused = data.kind === "pause";
    goOn();
  }
});

async function start({ network, seed, training, heldOut, ...rest }: Extract<ToWorker, { kind: "start" }>) {
  ({ id, from } = rest);
  run = undefined;
  isPaused = false;
  try {
    const both = await Promise.all([setAt(training), setAt(heldOut)]);
    if (id !== rest.id) return; // another run was started meanwhile
    run = new Run({ training: both[0], heldOut: both[1], kind: network, seed, runnerFor: assembled });
    if (from === 0) report(run);
    goOn();
  } catch (error) {
    say({ id: rest.id, kind: "fault", why: String(error) });
  }
}

async function handOut(heldOut: string) {
  try {
    say({ kind: "digits", set: await setAt(heldOut) });
  } catch (error) {
    say({ kind: "no digits", why: String(error) });
  }
}

function setAt(address: string): Promise<DigitSet> {
  const known = sets.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  });
  sets.set(address, coming);
  coming.catch(() => sets.delete(address));
  return coming;
}

function goOn() {
  clearTimeout(waiting);
  if (run && !isPaused && !run.isDone) waiting = setTimeout(learn, 0);
}

function learn() {
  if (!run) return;
  const end = performance.now() + SLICE_MS;
  while (!run.isDone && performance.now() < end) {
    run.step();
    // The digits of a run that goes through its steps again have been counted already.
    if (run.steps === from) run.report();
    if (run.steps > from && isReported(scheduleOf(run.kind), run.digits, run.steps)) {
      report(run);
      break;
    }
  }
  say({ id, kind: "steps", steps: run.steps });
  goOn();
}

function report(reported: Run) {
  const parameters = Float64Array.from(reported.network().parameters);
  say({ id, kind: "report", report: reported.report(), parameters }, [parameters.buffer]);
}
