/** What a gamepad is asked to do. */
export type PadAction = "previous" | "next" | "down" | "up" | "undo" | "redo" | "restart" | "lamp";

/** The part of the browser's gamepad that is read. Buttons stand in the order of the standard mapping. */
export interface Pad {
  readonly axes: readonly number[];
  readonly buttons: readonly { readonly pressed: boolean }[];
}

const BUTTONS: readonly (readonly [button: number, action: PadAction])[] = [
  [2, "lamp"], // X
  [4, "undo"], // left shoulder
  [5, "redo"], // right shoulder
  [8, "restart"], // Select
  [12, "up"],
  [13, "down"],
  [14, "down"],
  [15, "up"],
];

/** A stick counts as pushed from here, and as let go only further in: a trembling thumb pushes once. */
const PUSHED = 0.6;
const LET_GO = 0.35;

/** The actions whose controls are down now. The left stick goes from knob to knob. */
export function padActions({ axes, buttons }: Pad, before: ReadonlySet<PadAction>): ReadonlySet<PadAction> {
  const actions = new Set<PadAction>();
  for (const [button, action] of BUTTONS) if (buttons[button]?.pressed) actions.add(action);
  const [x = 0, y = 0] = axes;
  const stick = Math.abs(x) > Math.abs(y) ? x : y;
  const isPushed = (action: PadAction, way: number) => way > (before.has(action) ? LET_GO : PUSHED);
  if (isPushed("next", stick)) actions.add("next");
  if (isPushed("previous", -stick)) actions.add("previous");
  return actions;
}

/** What has gone down, and what has come up, between two looks at a pad. */
export function padChanges(before: ReadonlySet<PadAction>, now: ReadonlySet<PadAction>) {
  return {
    pressed: [...now].filter((action) => !before.has(action)),
    released: [...before].filter((action) => !now.has(action)),
  };
}
