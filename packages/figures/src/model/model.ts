import { type Counting, findQuantity, type QuantityId, quantityId } from "@nn/notation";
import { createStore, type StoreApi } from "zustand/vanilla";
import { withNudge } from "./changes.ts";
import { atIndices } from "./indices.ts";
import { onceEach } from "./once.ts";
import { clamp, type Range, rangeOf, withRoomFor } from "./range.ts";
import { type Reading, readSetup } from "./read.ts";
import { settingOf, withSetting } from "./settings.ts";
import type { Setup } from "./setup.ts";

/** What every view of a page reads. A change replaces setup and reading together. */
export interface ModelState {
  readonly start: Setup;
  readonly setup: Setup;
  readonly reading: Reading;
  /** Earlier setups, oldest first. */
  readonly past: readonly Setup[];
  /** What the pointer or the focus is on; while it lasts it takes precedence over the pin. */
  readonly pointed: QuantityId | undefined;
  readonly pinned: QuantityId | undefined;
  /** What words elsewhere on the page mention, such as a hint; it counts if nothing is pointed at or pinned. */
  readonly spokenOf: readonly QuantityId[];
  /** Counts the nudges sent off by a button: each is a journey to be shown. */
  readonly journeys: number;
}

/** One model of a page, and everything that can be done with it. */
export interface Model {
  readonly store: StoreApi<ModelState>;
  /** With several models on a page, this tells their parts of the address apart. */
  readonly name: string | undefined;
  readonly counting: Counting;
  /** True if nothing can be set, because the numbers belong to a question. */
  readonly isFixed: boolean;
  /** False if marks show only their letters. */
  readonly showsValues: boolean;
  /** True if what is lit tells the slope of the cost too. */
  readonly tellsSlopes: boolean;
  /** How far a quantity can be set: wide enough for the page's own numbers, and for those of a link. */
  readonly rangeOf: (id: QuantityId) => Range | undefined;
  /** Sets a quantity, kept within its range. Changes of one gesture are one step of undo. */
  readonly set: (id: string, value: number) => void;
  /**
   * Any other change, such as `withView` or `withStep`; nothing happens if it returns the same setup.
   * @param gesture  changes of one name that follow each other are one step of undo
   */
  readonly change: (edit: (setup: Setup) => Setup, gesture?: string) => void;
  /** Makes the nudge larger or smaller, quietly. */
  readonly nudge: (by: number) => void;
  /** Sends a nudge on its way. */
  readonly send: (by: number) => void;
  /** Ends a gesture: the next change is another step of undo. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly reset: () => void;
  /** Adopts a setup from elsewhere, such as a link. */
  readonly load: (setup: Setup) => void;
  readonly point: (id: string | undefined) => void;
  /** Pins a quantity, or lets it go if it is the pinned one. */
  readonly pin: (id: string | undefined) => void;
  /** Lights several quantities at once; none to let go. */
  readonly speakOf: (ids: readonly string[]) => void;
}

const LONGEST_PAST = 200;

export const litOf = ({ pointed, pinned }: Pick<ModelState, "pointed" | "pinned">) => pointed ?? pinned;

/** Everything that is lit: what is pointed at or pinned, or else what words mention. */
export function allLit(state: Pick<ModelState, "pointed" | "pinned" | "spokenOf">): readonly QuantityId[] {
  const lit = litOf(state);
  return lit === undefined ? state.spokenOf : [lit];
}

/** How a page shows its model. */
export interface ModelOptions {
  readonly name?: string | undefined;
  readonly counting?: Counting;
  readonly isFixed?: boolean;
  readonly showsValues?: boolean;
  readonly tellsSlopes?: boolean;
}

/** Makes the model of one page. React is not needed for any of it. */
export function createModel(start: Setup, options: ModelOptions = {}): Model {
  const { name, counting = "fromLast", isFixed = false, showsValues = true, tellsSlopes = false } = options;
  const store = createStore<ModelState>(() => ({
    start,
    setup: start,
    reading: readSetup(start),
    past: [],
    pointed: undefined,
    pinned: undefined,
    spokenOf: [],
    journeys: 0,
  }));
  /** Words on the page may mention something that is not in this network, or say j and k for the neurons that are meant. */
  const found = (id: string | undefined) =>
    id === undefined ? undefined : findQuantity(start.network, atIndices(id, store.getState().setup));
  /** Ranges stay as they are while a reader turns things: they follow what came from elsewhere, such as a link. */
  const rangesIn = (loaded: Setup) =>
    onceEach((id: QuantityId) => {
      const range = rangeOf(id);
      return range && withRoomFor(range, [settingOf(start, id), settingOf(loaded, id)]);
    });
  let ranges = rangesIn(start);
  /** Which gesture is open: a drag of one quantity, say. */
  let gesture: string | undefined;

  const change = (edit: (setup: Setup) => Setup, by?: string) => {
    const { setup, reading, past } = store.getState();
    const next = edit(setup);
    if (next === setup) return;
    const isNewStep = by === undefined || gesture !== by;
    gesture = by;
    store.setState({
      setup: next,
      reading: readSetup(next, reading),
      pinned: undefined,
      ...(isNewStep && { past: [...past, setup].slice(-LONGEST_PAST) }),
    });
  };
  const settle = () => {
    gesture = undefined;
  };
  const jump = (setup: Setup, past: readonly Setup[]) => {
    settle();
    store.setState({ setup, reading: readSetup(setup), past, pinned: undefined });
  };
  const nudge = (by: number) => change((setup) => withNudge(setup, by), "nudge");

  return {
    store,
    name,
    counting,
    isFixed,
    showsValues,
    tellsSlopes,
    settle,
    change,
    nudge,
    rangeOf: (id) => ranges(id),
    set: (id, value) => {
      const quantity = quantityId(id);
      const range = ranges(quantity);
      if (!range || !Number.isFinite(value)) return;
      const kept = clamp(value, range);
      if (store.getState().reading.values.of(quantity) !== kept)
        change((setup) => withSetting(setup, quantity, kept), quantity);
    },
    send: (by) => {
      nudge(by);
      settle();
      store.setState(({ journeys }) => ({ journeys: journeys + 1, pinned: undefined }));
    },
    undo: () => {
      const { past } = store.getState();
      const previous = past.at(-1);
      if (previous) jump(previous, past.slice(0, -1));
    },
    reset: () => {
      const { start: first, setup, past } = store.getState();
      if (setup !== first) jump(first, [...past, setup].slice(-LONGEST_PAST));
    },
    load: (setup) => {
      ranges = rangesIn(setup);
      jump(setup, []);
    },
    point: (id) => {
      const pointed = found(id);
      if (store.getState().pointed !== pointed) store.setState({ pointed });
    },
    speakOf: (ids) => store.setState({ spokenOf: ids.flatMap((id) => found(id) ?? []) }),
    pin: (id) => {
      const next = found(id);
      store.setState(({ pinned }) => ({ pinned: pinned === next ? undefined : next }));
    },
  };
}
