import { uuidv7 } from "uuidv7";
import type { Attempt } from "../attempt.ts";
import type { Note } from "../notes.ts";
import type { Run } from "../run.ts";

export const anAttempt = (learnerId: string, change: Partial<Attempt> = {}): Attempt => ({
  id: uuidv7(),
  learnerId,
  family: "last-weight",
  seed: "17",
  concept: "weight-gradient",
  answers: { slope: "2(a-y)σ'(z)a_0" },
  parts: { slope: { kind: "correct" } },
  verdict: "correct",
  mistake: null,
  counts: true,
  hints: 0,
  solutionSeen: false,
  earlier: "none",
  question: null,
  createdAt: new Date().toISOString(),
  ...change,
});

export const aRun = (learnerId: string, change: Partial<Run> = {}): Run => ({
  id: uuidv7(),
  learnerId,
  levelUuid: "0190a8a0-0000-7000-8000-000000000001",
  levelRev: 1,
  start: 0,
  log: [{ kind: "nudge", knob: 0, direction: 1 }],
  nudges: 4,
  ink: 4,
  lamps: 0,
  cost: 0.1 + 0.2,
  stars: 3,
  crown: true,
  createdAt: new Date().toISOString(),
  ...change,
});

export const aNote = (learnerId: string, change: Partial<Note> = {}): Note => ({
  id: uuidv7(),
  learnerId,
  kind: "recall",
  about: "downhill#one-step",
  said: { chosen: 1, isRight: false },
  createdAt: new Date().toISOString(),
  ...change,
});
