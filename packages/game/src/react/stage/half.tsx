import type { CSSProperties, ReactNode } from "react";
import { words } from "../../words.en.ts";
import { useHalf } from "../hands/use-half.ts";
import type { KnobView } from "../knob-view.ts";

interface Props {
  readonly view: KnobView;
  readonly direction: -1 | 1;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children?: ReactNode;
}

/** One half of a knob. At the end of the range it stays, and says why when it is pressed. */
export function Half({ view, direction, className, style, children }: Props) {
  const half = useHalf(view.knob, direction);
  const isFree = direction > 0 ? view.canGo.up : view.canGo.down;
  return (
    <button
      type="button"
      {...{ className, style }}
      aria-label={words.knobs[direction > 0 ? "up" : "down"](view.spoken, view.step)}
      aria-disabled={!isFree}
      data-half={direction}
      {...half}
    >
      {children}
    </button>
  );
}
