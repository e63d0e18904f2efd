// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FromWorker, OfRun, ToWorker } from "./messages.ts";
import { Trainer } from "./trainer.ts";

/** A worker that does nothing but write down what it is told. */
class Told extends EventTarget {
  static all: Told[] = [];
  readonly told: ToWorker[] = [];
  isEnded = false;
  constructor() {
    super();
    Told.all.push(this);
  }
  postMessage(message: ToWorker) {
    this.told.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  say(message: FromWorker) {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }
}

let isHidden = false;
const heard: OfRun[] = [];
const hide = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event("visibilitychange"));
};
const lastTold = () => Told.all.at(-1)?.told.at(-1)?.kind;

beforeEach(() => {
  vi.stubGlobal("Worker", Told);
  vi.spyOn(document, "hidden", "get").mockImplementation(() => isHidden);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Told.all = [];
  heard.length = 0;
  isHidden = false;
});

const trainer = () => new Trainer((message) => heard.push(message));

test("no worker is made before a run is started", () => {
  trainer();
  expect(Told.all).toEqual([]);
});

test("it sleeps while its tab is hidden, and wakes unless it was paused meanwhile", () => {
  const one = trainer();
  one.start("relu", 1, 0);
  expect(lastTold()).toBe("resume");
  hide(true);
  expect(lastTold()).toBe("pause");
  hide(false);
  expect(lastTold()).toBe("resume");
  one.pause();
  hide(true);
  hide(false);
  expect(lastTold()).toBe("pause");
});

test("what a worker still says of an older run is not heard", () => {
  const one = trainer();
  one.start("relu", 1, 0);
  one.start("relu", 2, 0);
  const [worker] = Told.all;
  worker?.say({ id: 1, kind: "steps", steps: 5 });
  worker?.say({ id: 2, kind: "steps", steps: 6 });
  expect(heard).toEqual([{ id: 2, kind: "steps", steps: 6 }]);
});

test("a worker that died is reported, and the next run gets another", () => {
  const one = trainer();
  one.start("relu", 1, 0);
  Told.all[0]?.dispatchEvent(new ErrorEvent("error", { message: "gone" }));
  expect(heard).toEqual([{ id: 1, kind: "fault", why: "gone" }]);
  expect(Told.all[0]?.isEnded).toBe(true);
  one.start("relu", 1, 0);
  expect(Told.all).toHaveLength(2);
});

const set = { count: 1, pixels: new Uint8Array(784), labels: Uint8Array.of(7) };

test("the held-out digits come from the worker, to everybody who asked, while nothing learns", async () => {
  const one = trainer();
  const both = [one.digits(), one.digits()];
  expect(lastTold()).toBe("digits");
  Told.all[0]?.say({ kind: "digits", set });
  expect(await Promise.all(both)).toEqual([set, set]);
  expect(heard).toEqual([]);
});

test.each([
  { why: "held-out.bin: 404", fail: (worker: Told) => worker.say({ kind: "no digits", why: "held-out.bin: 404" }) },
  { why: "gone", fail: (worker: Told) => worker.dispatchEvent(new ErrorEvent("error", { message: "gone" })) },
])("digits that do not come are reported ($why), and may be asked for again", async ({ why, fail }) => {
  const one = trainer();
  const asked = one.digits();
  fail(Told.all.at(-1) as Told);
  await expect(asked).rejects.toThrow(why);
  const again = one.digits();
  Told.all.at(-1)?.say({ kind: "digits", set });
  expect(await again).toEqual(set);
});

test("whoever waits for digits when the worker is ended is told so", async () => {
  const one = trainer();
  const asked = one.digits();
  one.end();
  await expect(asked).rejects.toThrow("the worker was ended");
});
