import { words } from "../words.en.ts";
import { useHalf } from "./hands/use-half.ts";
import { Minus, Plus } from "./icons.tsx";
import type { KnobView } from "./knob-view.ts";
import styles from "./pill.module.css";

interface Props {
  readonly view: KnobView;
  readonly size: "large" | "small";
}

/** A knob's two halves as buttons. At the end of the range they stay, and say why when pressed. */
export function Pill({ view, size }: Props) {
  return (
    <span className={`${styles.pill} ${styles[size]} ${styles[view.hue]}`}>
      <Half {...{ view, size }} direction={-1} />
      <Half {...{ view, size }} direction={1} />
    </span>
  );
}

function Half({ view, size, direction }: Props & { readonly direction: -1 | 1 }) {
  const half = useHalf(view.knob, direction);
  const isFree = direction > 0 ? view.canGo.up : view.canGo.down;
  const Icon = direction > 0 ? Plus : Minus;
  return (
    <button
      type="button"
      aria-label={words.knobs[direction > 0 ? "up" : "down"](view.spoken, view.step)}
      aria-disabled={!isFree}
      data-half={direction}
      {...half}
    >
      <Icon size={size === "large" ? 18 : 14} />
    </button>
  );
}
