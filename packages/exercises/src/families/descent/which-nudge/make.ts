import "server-only";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { times } from "../../../writing/arithmetic.ts";
import { about } from "./about.ts";
import { isClear, isFirstOrder, nudgeText, SIZE, someNudges } from "./nudges.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 1],
  [3, 1],
  [1, 1, 1],
];

/** Of several equal nudges, which lowers the cost most, and by about how much. */
export const whichNudge = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const activation = (layer: number) => (layer === sizes.length - 1 ? "identity" : "relu");
    const scene = sceneOf(someNetwork(dice, { sizes, activation }));
    const [best, ...others] = someNudges(dice, scene);
    return best && { scene, best, others };
  },
  isPleasant: ({ scene, best, others }) => isClear([best, ...others]) && isFirstOrder(scene, best),
  figure: ({ scene }) => scene.figure,
  parts: ({ scene, best, others }, words) => [
    askChoice({
      id: "nudge",
      words: words.nudge,
      lookAt: [best, ...others].map(({ id }) => id),
      candidates: [
        { label: [nudgeText(scene, best)], lights: [best.id] },
        ...others.map((nudge) => ({
          label: [nudgeText(scene, nudge)],
          lights: [nudge.id],
          mistake: {
            ...(nudge.change > 0
              ? { name: "uphill", ...words.uphill(nudge) }
              : { name: "smaller-fall", ...words.smallerFall(nudge) }),
            lookAt: [nudge.id, "C"],
          },
        })),
      ],
    }),
    askNumber({
      id: "change",
      value: best.change,
      made: times(best.slope, best.sign * SIZE),
      words: words.change,
      lookAt: [best.id, "C"],
      mistakes: {
        "nudge-left-out": best.slope,
        "sign-flipped": -best.change,
        "missing-two": best.change / 2,
        "nudge-divides": (best.sign * best.slope) / SIZE,
      },
      further: [{ name: "nudge-left-out", ...words.change.mistakes["nudge-left-out"], value: best.sign * best.slope }],
      also: others.map((nudge) => ({ name: "other-nudge", ...words.otherNudge(nudge), value: nudge.change })),
    }),
  ],
});
