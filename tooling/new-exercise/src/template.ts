import { addressOf, placeTeaching } from "@nn/course";
import type { Answers } from "./answers.ts";
import { identifierOf } from "./listing.ts";

/** The files of a new family by name: it asks for ∂C/∂w of one neuron, passes, and is there to be changed. */
export const familyFiles = (answers: Answers): Readonly<Record<string, string>> => ({
  "about.ts": aboutText(answers),
  "about.en.ts": aboutWordsText(answers),
  "make.ts": makeText(answers),
  "words.en.ts": wordsText,
  [`${answers.id}.test.ts`]: testText(answers),
});

function aboutText({ id, concept }: Answers): string {
  const home = placeTeaching(concept);
  return `import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "${id}",
  ...words,
  concept: "${concept}",${home ? `\n  taughtAt: "${addressOf(home)}",` : ""}
} as const satisfies FamilyAbout;
`;
}

const aboutWordsText = ({ title }: Answers): string => `export const words = {
  title: ${JSON.stringify(title)},
  summary: "Say here in one sentence what one is asked to do.",
};
`;

const makeText = ({ id }: Answers): string => `import "server-only";
import { gradientOf } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** How fast the cost follows the weight of a single neuron. */
export const ${identifierOf(id)} = family({
  about,
  words,
  // What is drawn: a network, an example, and the number that is asked for. Only the dice decide.
  draw: (dice) => {
    const scene = sceneOf(someNetwork(dice, { sizes: [1, 1], activation: () => "identity" }));
    const weight = "w1.0.0";
    return { scene, weight, slope: gradientOf(scene.network, [scene.example]).of(weight) };
  },
  // Numbers that a hand can do; others are drawn again.
  isPleasant: ({ slope }) => isNeat(slope, 2) && Math.abs(slope) >= 0.5 && Math.abs(slope) <= 30,
  figure: ({ scene }) => scene.figure,
  // What is asked, and the number to which each mistake leads.
  parts: ({ scene: { value }, weight, slope }, words) => [
    askNumber({
      id: "slope",
      value: slope,
      words: words.slope,
      lookAt: [weight, "x0", "a1.0", "y0"],
      mistakes: {
        "missing-two": slope / 2,
        "sign-flipped": -slope,
        "gap-forgotten": value("x0"),
      },
    }),
  ],
});
`;

const wordsText = `import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

interface Drawn {
  readonly scene: Scene;
  readonly weight: string;
  readonly slope: number;
}

export const words = ({ scene: { pen, value }, weight, slope }: Drawn) => {
  const [A, W, X, Y] = [pen.quantity("a1.0"), pen.quantity(weight), pen.quantity("x0"), pen.quantity("y0")];
  const gap = value("a1.0") - value("y0");
  return {
    prompt: say\`This neuron hands its sum on as it is, and the cost is \${maths\`C = (\${A} - \${Y})^2\`}. How fast does the cost follow the weight \${W}?\`,
    slope: part({
      label: [pen.slope("C", weight)],
      // Said to a right answer, and to a wrong one that nobody expected.
      because: say\`Yes. A nudge of \${W} counts \${X} times in \${A}, and the cost follows \${A} with twice the gap.\`,
      otherwise: say\`Multiply what \${W} is multiplied by, \${X}, by twice the gap between \${A} and \${Y}.\`,
      // The question to ask oneself, where to look, and that factor worked out.
      hints: [
        say\`A nudge of \${W} travels to the cost. What is it multiplied by on its way?\`,
        say\`In the figure, look at \${X}, where the line of \${W} begins, and at the gap between \${A} and \${Y}.\`,
        say\`The gap is \${maths\`\${gap}\`}, and the slope of its square is twice that. Multiply it by \${X}.\`,
      ],
      // Titles that all families share stand in mistakes/titles.en.ts; any other mistake brings its own.
      mistakes: {
        "missing-two": say\`The slope of a square is 2 times its side. Put the 2 back in front of the gap.\`,
        "sign-flipped": say\`The size is right. The gap is the activation minus the target, \${A} − \${Y}.\`,
        "gap-forgotten": {
          title: "The gap is forgotten",
          explanation: say\`This says how fast \${A} moves. The cost follows \${A} with 2(\${A} − \${Y}): multiply by that.\`,
        },
      },
    }),
    lines: [
      say\`A nudge of \${W} counts \${X} times in \${A}: \${onItsLine(maths\`\${pen.slope("a1.0", weight)} = \${X} = \${value("x0")}\`)}\`,
      say\`The cost follows \${A} with twice the gap: \${onItsLine(maths\`\${pen.slope("C", "a1.0")} = 2(\${A} - \${Y}) = \${2 * gap}\`)}\`,
      say\`So it follows the weight with both, multiplied: \${onItsLine(maths\`\${pen.slope("C", weight)} = 2(\${A} - \${Y}) \${X} = \${slope}\`)}\`,
    ],
  };
};
`;

const testText = ({ id }: Answers): string => `import { describe, expect, test } from "vitest";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("${id}", () => {
  test("asks for the slope that a nudge of the weight shows", () => {
    for (const seed of seeds) {
      const { spec, example, answers } = variantOf("${id}", seed);
      expect(numberIn(answers, "slope"), \`seed \${seed}\`).toBeCloseTo(slopeOf(spec, [example], "w1.0.0"), 5);
    }
  });
});
`;
