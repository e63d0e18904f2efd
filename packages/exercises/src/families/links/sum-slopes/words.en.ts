import "server-only";
import { activationWords } from "../../../mistakes/activation.en.ts";
import { biasWords } from "../../../mistakes/bias.en.ts";
import { weightWords } from "../../../mistakes/weight.en.ts";
import type { Chain, TaggedFactor } from "../../../scenes/chain.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { factorLine } from "../../../writing/trace-lines.ts";

interface Drawn {
  readonly chain: Chain;
  /** In the order in which they are asked for. */
  readonly order: readonly ("weight" | "bias" | "activation")[];
  readonly links: Readonly<Record<"weight" | "bias" | "activation", TaggedFactor>>;
}

export const words = ({ chain, order, links }: Drawn) => {
  const { pen, ids } = chain;
  const [B, P, W, Z] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w), pen.quantity(ids.z)];
  return {
    prompt: say`The last neuron adds up ${Z} = ${W}${P} + ${B}. Three things can nudge it: the weight, the bias, and what comes in from the neuron before. For each of them, write how fast ${Z} follows while the other two hold still.`,
    weight: weightWords(chain),
    bias: biasWords(chain),
    activation: activationWords(chain),
    lines: [
      say`${Z} is a product plus the bias. Hold everything but one thing still, and ask what that one is multiplied by. The numbers come from one such chain.`,
      ...order.map((kind) => stepTo(kind, say`${factorLine(pen, links[kind])}`)),
    ],
  };
};
