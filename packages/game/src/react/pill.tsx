import { words } from "../words.en.ts";
import { useGame } from "./game-context.tsx";
import { Minus, Plus } from "./icons.tsx";
import type { KnobView } from "./knob-view.ts";
import styles from "./pill.module.css";

interface Props {
  readonly view: KnobView;
  readonly size: "large" | "small";
}

/** A knob's two halves as buttons. At the end of the range they stay, and say why when pressed. */
export function Pill({ view, size }: Props) {
  const game = useGame();
  const half = (direction: -1 | 1) => {
    const isFree = direction > 0 ? view.canGo.up : view.canGo.down;
    const Icon = direction > 0 ? Plus : Minus;
    return (
      <button
        type="button"
        aria-label={words.knobs[direction > 0 ? "up" : "down"](view.spoken, view.step)}
        aria-disabled={!isFree}
        data-half={direction}
        onClick={() => game.send({ kind: "nudge", knob: view.knob, direction })}
      >
        <Icon size={size === "large" ? 18 : 14} />
      </button>
    );
  };
  return (
    <span className={`${styles.pill} ${styles[size]} ${styles[view.hue]}`}>
      {half(-1)}
      {half(1)}
    </span>
  );
}
