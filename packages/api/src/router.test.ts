import type { Grading, Hint, Preview, Question, Sibling, Solution } from "@nn/exercises";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expect, expectTypeOf, test } from "vitest";
import { type AppRouter, appRouter } from "./router.ts";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** The procedures that may change something. A new one has to be added here on purpose. */
const mutations = [
  "data.confirmRecoveryCode",
  "data.endOtherDevices",
  "data.forget",
  "data.import",
  "data.join",
  "data.pairingCode",
  "data.recoveryCode",
  "exercise.hint",
  "exercise.sibling",
  "exercise.solution",
  "exercise.submit",
  "learner.begin",
  "lesson.guess",
  "lesson.recall",
  "play.submit",
];

// Flat at run time, by path; its type follows the nesting of the routers.
const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;

test("only these procedures may change anything", () => {
  const found = Object.entries(procedures).filter(([, procedure]) => procedure._def.type === "mutation");
  expect(found.map(([path]) => path).toSorted()).toEqual(mutations);
});

test("a client sees the types of the exercises as they are, not copies of them", () => {
  expectTypeOf<Outputs["exercise"]["next"]>().toExtend<Question>();
  expectTypeOf<Outputs["exercise"]["preview"]>().toExtend<Preview>();
  expectTypeOf<Outputs["exercise"]["submit"]["grading"]>().toExtend<Grading>();
  expectTypeOf<Outputs["exercise"]["hint"]>().toExtend<Hint>();
  expectTypeOf<Outputs["exercise"]["sibling"]>().toExtend<Sibling>();
  expectTypeOf<Outputs["exercise"]["solution"]>().toExtend<Solution>();
  expectTypeOf<Inputs["exercise"]["submit"]>().toEqualTypeOf<{
    id: string;
    token: string;
    answers: Record<string, string>;
  }>();
  const typed = ["next", "preview", "submit", "hint", "sibling", "solution"].map((name) => `exercise.${name}`);
  expect(Object.keys(procedures)).toEqual(expect.arrayContaining(typed));
});
