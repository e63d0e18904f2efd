import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";

interface Kept {
  readonly seen: readonly unknown[];
  readonly marks: readonly Mark[];
}

/**
 * The marks of the picture before. A part that still looks at the same things keeps its marks, and whoever draws them can
 * tell by their identity that nothing has changed.
 */
export class KeptMarks {
  private layout: BoardLayout | undefined;
  private readonly parts = new Map<unknown, Kept>();

  /**
   * The marks of a part.
   *
   * @param part  what names it: an object that stays, or a word
   * @param seen  all that its marks depend on
   */
  of(part: unknown, seen: readonly unknown[], make: () => readonly Mark[]): readonly Mark[] {
    const kept = this.parts.get(part);
    if (kept && kept.seen.length === seen.length && kept.seen.every((each, at) => Object.is(each, seen[at])))
      return kept.marks;
    const marks = make();
    this.parts.set(part, { seen, marks });
    return marks;
  }

  /** Another layout has other places: then nothing is as before. */
  standOn(layout: BoardLayout): void {
    if (layout !== this.layout) this.parts.clear();
    this.layout = layout;
  }
}
