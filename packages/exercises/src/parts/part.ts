import "server-only";
import type { ChoicePart } from "./choice/part.ts";
import type { ChoicesPart } from "./choices/part.ts";
import type { FormulaPart } from "./formula/part.ts";
import type { NumberPart } from "./number/part.ts";
import type { OrderPart } from "./order/part.ts";

/** A part that is answered by choosing. */
export type ChosenPart = ChoicePart | ChoicesPart | OrderPart;

/** One thing to answer, as it is marked. */
export type Part = FormulaPart | NumberPart | ChosenPart;
