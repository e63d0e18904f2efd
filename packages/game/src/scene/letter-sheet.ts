import type { Scene, Textures } from "phaser";

/** An outline in the colour of paper, so that a label stays readable where a wire passes under it. */
const HALO = 5;
/** Room around a letter: for its outline, and for what leans out of its width. */
const PAD = 4;

/** A piece of text on the sheet, as ink and as an outline; both are white, and take on the colour of their mark. */
export interface Letters {
  readonly ink: Textures.Frame;
  readonly halo: Textures.Frame;
}

export interface Font {
  /** As in a style sheet. */
  readonly css: string;
  readonly size: number;
}

/** How finely a letter is placed across: a step less would blur it, a whole pixel would set it off its neighbours. */
const STEPS_IN_PIXEL = 4;

/** The side of a page, in pixels of the stage. A whole stage has room on one or two of them. */
const SIDE = 512;
const MOST_PAGES = 4;

interface Page {
  readonly texture: Textures.CanvasTexture;
  isChanged: boolean;
}

/**
 * All letters of a board, on textures that they share. A number that changes in every frame is put together from figures
 * that are there already: a texture for each number costs more than everything else in a frame.
 */
export class LetterSheet {
  /** Into how many steps a pixel of the canvas is cut for the places of letters. */
  readonly fineness: number;
  /** From the left edge of a piece to where its text begins, in pixels of the stage. */
  readonly pad = PAD;
  private readonly scene: Scene;
  private readonly ratio: number;
  private readonly letters = new Map<string, Textures.Frame>();
  private readonly fonts = new Set<string>();
  private readonly widths = new Map<string, number>();
  private readonly measure: CanvasRenderingContext2D;
  private pages: Page[] = [];
  private next = { x: 0, y: 0, height: 0 };
  private isFull = false;

  constructor(scene: Scene, ratio: number) {
    this.scene = scene;
    this.ratio = ratio;
    this.fineness = Math.max(1, Math.floor(STEPS_IN_PIXEL / ratio));
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("This browser draws no text on a canvas.");
    this.measure = context;
  }

  /** From the top of a piece to its baseline, in pixels of the stage. */
  ascentOf({ size }: Font): number {
    return Math.ceil(size * 1.05) + PAD;
  }

  /** How far the next letter is, in pixels of the stage. */
  widthOf(font: Font, text: string): number {
    const name = `${font.css}|${text}`;
    const known = this.widths.get(name);
    if (known !== undefined) return known;
    this.measure.font = font.css;
    const { width } = this.measure.measureText(text);
    this.widths.set(name, width);
    return width;
  }

  /**
   * A text on the sheet, written there if it is new; nothing where the sheet is full.
   *
   * @param step  how many steps right of a whole pixel it begins; its outline, which is wide, stands on a whole pixel
   */
  lettersFor(font: Font, text: string, step: number): Letters | undefined {
    const [ink, halo] = [this.frameFor(font, text, step), this.frameFor(font, text, "halo")];
    return ink && halo && { ink, halo };
  }

  /** Writes signs of a font that may come soon, at every step of a pixel; only once. */
  writeAll(font: Font, signs: string): void {
    if (this.fonts.has(font.css)) return;
    this.fonts.add(font.css);
    for (const sign of signs) for (let step = 0; step < this.fineness; step++) this.lettersFor(font, sign, step);
  }

  /** Hands over to the graphics card what was written since. True if nothing was left out. */
  finish(): boolean {
    for (const page of this.pages) {
      if (page.isChanged) page.texture.refresh();
      page.isChanged = false;
    }
    return !this.isFull;
  }

  /** An empty sheet: what was on it is gone, and so are the widths of fonts that may have been others. */
  clear(): void {
    for (const { texture } of this.pages) this.scene.textures.remove(texture);
    this.pages = [];
    this.letters.clear();
    this.fonts.clear();
    this.widths.clear();
    this.isFull = false;
  }

  private frameFor(font: Font, text: string, look: number | "halo"): Textures.Frame | undefined {
    const name = `${font.css}|${look}|${text}`;
    const known = this.letters.get(name);
    if (known) return known;
    const frame = this.write(font, text, look);
    if (frame) this.letters.set(name, frame);
    return frame;
  }

  private write(font: Font, text: string, look: number | "halo"): Textures.Frame | undefined {
    const ascent = this.ascentOf(font);
    // Italics lean out of their width.
    const width = Math.ceil((this.widthOf(font, text) + font.size * 0.15 + 2 * PAD) * this.ratio) + 1;
    const height = Math.ceil((ascent + font.size * 0.4 + PAD) * this.ratio);
    const page = this.pageFor(width, height);
    if (!page) return undefined;
    const { x, y } = this.next;
    this.next = { x: x + width + 1, y, height: Math.max(this.next.height, height) };
    const { context } = page.texture;
    const fraction = look === "halo" ? 0 : look / this.fineness;
    context.setTransform(this.ratio, 0, 0, this.ratio, x + fraction + PAD * this.ratio, y + ascent * this.ratio);
    context.font = font.css;
    context.fillStyle = "#fff";
    context.strokeStyle = "#fff";
    context.lineJoin = "round";
    context.lineWidth = HALO;
    if (look === "halo") context.strokeText(text, 0, 0);
    else context.fillText(text, 0, 0);
    page.isChanged = true;
    return page.texture.add(`${x} ${y}`, 0, x, y, width, height) ?? undefined;
  }

  /** The page with room for a piece, which fills line by line. */
  private pageFor(width: number, height: number): Page | undefined {
    const side = SIDE * this.ratio;
    if (this.next.x + width > side) this.next = { x: 0, y: this.next.y + this.next.height + 1, height: 0 };
    const page = this.pages.at(-1);
    if (page && this.next.y + height <= side) return page;
    this.isFull ||= this.pages.length === MOST_PAGES;
    const texture = this.isFull ? null : this.scene.textures.createCanvas(`letters-${LetterSheet.made++}`, side, side);
    if (!texture) return undefined;
    const fresh = { texture, isChanged: true };
    this.pages.push(fresh);
    this.next = { x: 0, y: 0, height: 0 };
    return fresh;
  }

  private static made = 0;
}
