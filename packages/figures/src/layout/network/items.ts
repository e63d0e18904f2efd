import { idOf, type QuantityId } from "@nn/notation";
import { words } from "../layout.en.ts";
import { boxAround } from "./box.ts";
import type { Item, Says } from "./caption.ts";
import type { NetworkContent } from "./content.ts";
import { type Frame, isChain } from "./frame.ts";
import type { PlacedWords } from "./stage.ts";
import { beside, letterOf, noteFor, numberOf, stacked, type Writing, wordsOf } from "./writing.ts";

/**
 * How much the captions of neurons say: all letters and numbers; all letters and the numbers of activations; letters
 * alone; the letters of activations alone; nothing. What is left out is said when its quantity is touched.
 */
export const DETAILS = ["full", "activations", "letters", "least", "none"] as const;
export type Detail = (typeof DETAILS)[number];

/** How the quantities of one drawing are written. */
export interface Pen {
  /** True if letters carry their raised layer. */
  readonly hasLayers: boolean;
  /** True if what a full glass stands for is said. */
  readonly hasWords: boolean;
  /** Letter and number, as far as the detail goes; undefined where nothing is written. */
  readonly item: (id: QuantityId) => Item | undefined;
  readonly letter: (id: QuantityId) => Writing;
  /** The number in the middle of its place; undefined where letters stand alone. */
  readonly number: (id: QuantityId) => Writing | undefined;
  /** Letter and number on one line, whatever the detail. */
  readonly whole: (id: QuantityId) => Writing;
  /** What stands in a bead, with the room for the number that the drawing adds under it, if it adds one. */
  readonly noted: (id: QuantityId, writing: Writing) => Writing;
}

/** Between the number of a quantity and the one that a drawing adds, px: beside it, below it, and below it in a bead. */
const NOTE_SPACE = { beside: 7, below: 4, bead: 8 } as const;

/** Two lines that belong together keep this distance from those above them, px. */
const PAIR_AIR = 6;

export function penFor(content: NetworkContent, frame: Frame, detail: Detail, hasLayers: boolean): Pen {
  const { lettering } = frame;
  const letter = (id: QuantityId) => {
    const label = content.labelOf(id);
    return letterOf(hasLayers ? label : { ...label, above: "" }, lettering);
  };
  const number = (id: QuantityId, at: "start" | "middle" = "middle") => {
    const text = content.numberOf(id);
    return text === undefined ? undefined : numberOf(text, lettering, at);
  };
  const whole = (id: QuantityId) => {
    const shown = number(id, "start");
    return shown ? beside(letter(id), shown) : letter(id);
  };
  const noteOf = (id: QuantityId) => {
    const text = content.noteOf?.(id);
    return text === undefined ? undefined : noteFor(text, lettering);
  };
  const captioned = (id: QuantityId, writing: Writing) => {
    const note = noteOf(id);
    if (!note) return writing;
    if (!content.hasNotesBelow) return beside(writing, note, NOTE_SPACE.beside);
    const pair = stacked(writing, note, NOTE_SPACE.below);
    return { ...pair, ascent: pair.ascent + PAIR_AIR };
  };
  const isHidden = (id: QuantityId) =>
    content.isWritten?.(id) === false || detail === "none" || (detail === "least" && /^[zb]/.test(id));
  const hasNumber = (id: QuantityId) =>
    detail === "full" || (detail === "activations" && /^[ax]/.test(id)) || (detail === "letters" && id.startsWith("x"));
  return {
    hasLayers,
    hasWords: detail !== "none",
    letter,
    number: (id) => number(id),
    whole,
    noted: (id, writing) => {
      const note = noteOf(id);
      return note ? stacked(writing, note, NOTE_SPACE.bead) : writing;
    },
    item: (id) =>
      isHidden(id)
        ? undefined
        : {
            id,
            writing: captioned(id, hasNumber(id) ? whole(id) : letter(id)),
            hasSquare: id.startsWith("b"),
            says: "quantity",
          },
  };
}

/** What stands at a neuron: its activation and its weighted sum, its bias, and plain words. */
export interface Items {
  readonly sums: readonly Item[];
  readonly bias: readonly Item[];
  readonly words: readonly Item[];
  /** Its target, where that has no room beside it. */
  readonly target: readonly Item[];
}

const SMALL_PX = 13;

/** What full glasses stand for is said once for a layer, at its last neuron; the input of a chain is called so. */
export function itemsOf(content: NetworkContent, pen: Pen, layer: number, j: number, hasTarget = false): Items {
  const { sizes, first, scaleTextOf } = content;
  const of = (id: QuantityId) => [pen.item(id) ?? []].flat();
  const isLast = j === (sizes[layer] ?? 1) - 1;
  const scale = isLast && pen.hasWords ? scaleTextOf(layer) : undefined;
  const own = (says: Says, writing: Writing): Item => ({ id: idOf.a(layer, j), writing, hasSquare: false, says });
  return {
    sums: layer === first ? of(idOf.a(layer, j)) : [...of(idOf.a(layer, j)), ...of(idOf.z(layer, j))],
    bias: layer === first ? [] : of(idOf.b(layer, j)),
    target: hasTarget ? [{ id: idOf.y(j), writing: pen.whole(idOf.y(j)), hasSquare: false, says: "quantity" }] : [],
    words: [
      ...(scale === undefined ? [] : [own("scale", wordsOf(scale, SMALL_PX, "middle"))]),
      ...(layer === 0 && pen.hasLayers && isChain(sizes) ? [own("name", wordsOf(words.input, SMALL_PX))] : []),
    ],
  };
}

/** The name of a layer in the middle of its column, where letters have no room for it. */
export function layerName({ labelOf }: NetworkContent, layer: number, x: number, baseline: number): PlacedWords {
  const writing = wordsOf(layer === 0 ? words.input : labelOf(idOf.a(layer, 0)).above, SMALL_PX);
  const { width, ascent, descent } = writing;
  return {
    writing,
    scaleOf: undefined,
    at: { x: x - width / 2, y: baseline },
    box: boxAround(x, baseline + (descent - ascent) / 2, width, ascent + descent),
  };
}
