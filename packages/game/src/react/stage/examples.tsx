import { shownNumber } from "@nn/notation";
import { type CSSProperties, memo } from "react";
import type { BoardLayout } from "../../board/layout.ts";
import { EXAMPLE_R } from "../../board/parts.ts";
import { spansOf } from "../../board/sight.ts";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import styles from "./examples.module.css";

const FINGER = 44;

/** Which example is in the network. The cost is the mean over all of them, whichever is shown. */
export const Examples = memo(function Examples({ layout }: { readonly layout: BoardLayout | undefined }) {
  const game = useGame();
  const { example } = useGameView();
  const { examples } = game.level;
  if (examples.length < 2) return null;
  return (
    <fieldset className={styles.examples}>
      <legend className="visually-hidden">{words.examples.name}</legend>
      {examples.map(({ input, target }, at) => (
        <button
          key={`${input.join()}-${target.join()}`}
          type="button"
          style={layout && placeOf(layout, game.level, at)}
          aria-label={words.examples.one(at + 1, listed(input), listed(target))}
          aria-pressed={at === example}
          onClick={() => game.showExample(at)}
        />
      ))}
    </fieldset>
  );
});

const listed = (values: readonly number[]) => values.map((value) => shownNumber(value, 2)).join(", ");

/** Over the example's glass, or where there is none, over its notch on the curve. */
function placeOf({ parts, plan }: BoardLayout, level: Parameters<typeof spansOf>[0], at: number): CSSProperties {
  const glass = parts.examples[at];
  if (glass) {
    const next = parts.examples[at === 0 ? 1 : at - 1];
    const width = Math.min(FINGER, Math.max(2 * EXAMPLE_R, Math.abs((next?.x ?? 0) - glass.x)));
    return { left: glass.x - width / 2, top: glass.y - FINGER / 2, width, height: FINGER };
  }
  const { view } = parts;
  const [from, to] = spansOf(level)[0] ?? [0, 1];
  if (!view) return {};
  const x = view.x + (((level.examples[at]?.input[0] ?? 0) - from) / (to - from)) * view.width;
  const width = Math.min(FINGER, view.width / plan.examples);
  return { left: x - width / 2, top: view.y, width, height: view.height };
}
