import { isFamilyId, RULES } from "@nn/exercises";
import { z } from "zod";

/** Which of a few options, counted from 0; no question has more. */
export const option = z.int().min(0).max(9);

/** What a note keeps of a question that was said back. Whether it was right is decided here, when it is answered. */
export const recallSaid = z.strictObject({ chosen: option, isRight: z.boolean() });

/**
 * What a note keeps of a guess: an option, or a number beside the true one. The figure in the browser knows the truth,
 * and nobody is marked for a guess, so it is taken from there.
 */
export const guessSaid = z.union([
  z.strictObject({ chosen: option, isRight: z.boolean() }),
  z.strictObject({ value: z.number(), truth: z.number() }),
]);

/** By which rule somebody means to answer an exercise, chosen before its numbers. */
export const ruleSaid = z.strictObject({ family: z.string().max(60).refine(isFamilyId), rule: z.enum(RULES) });

/** What a note keeps of it: whether that is the rule of the family was decided here. */
export const ruleKept = ruleSaid.extend({ isRight: z.boolean() });
