import "server-only";
import { neat } from "../../writing/maths.ts";
import { say } from "../../writing/say.ts";
import type { Step } from "./step.ts";

/** What is said of the weight after a step, whatever the landscape. */
export const stepWords = ({ weight, rate, slope }: Step) => ({
  otherwise: say`Subtract learning rate times slope from the weight. The slope is ${slope > 0 ? "positive, so the weight becomes smaller" : "negative, and subtracting it makes the weight larger"}.`,
  hint: say`The cost should fall. Does the weight have to go with the slope or against it?`,
  mistakes: {
    uphill: say`The slope says which way the cost rises. We want it to fall, so the step is taken against the slope: subtract.`,
    "step-only": say`That is how far to go. The weight starts at ${neat(weight)}, and the step is taken from there, against the slope.`,
    "turned-step-only": {
      title: "The step without its starting point",
      explanation: say`That is how far to go, and in the right direction. The weight starts at ${neat(weight)}, and the step is taken from there.`,
    },
    "rate-left-out": say`The slope is multiplied by the learning rate ${neat(rate)} before it is subtracted: the rate says how bold the step is.`,
  },
});
