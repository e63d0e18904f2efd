import type { GameObjects, Scene, Textures } from "phaser";
import type { TextMark } from "../board/marks.ts";
import { cssColour, type Theme } from "../board/tones.ts";

/** An outline in the colour of paper, so that a label stays readable where a wire passes under it. */
const HALO = 5;
const PAD = 4;

/** Pieces of text that are kept though nothing shows them: a number comes back more often than not. */
const MOST_KEPT = 240;

interface Piece {
  readonly key: string;
  /** The whole piece and the part of it from its left edge to where the text begins, in pixels of the stage. */
  readonly width: number;
  readonly ascent: number;
}

/**
 * The texts of one layer of a picture. Each different text is a small texture of its own, drawn once and moved about:
 * sending the letters of a whole stage to the graphics card in every frame costs more than everything else in it.
 */
export class Lettering {
  private readonly scene: Scene;
  private readonly ratio: number;
  private readonly halos: GameObjects.Layer;
  private readonly inks: GameObjects.Layer;
  private readonly pieces = new Map<string, Piece>();
  private readonly measure: CanvasRenderingContext2D;

  constructor(scene: Scene, ratio: number) {
    this.scene = scene;
    this.ratio = ratio;
    // All halos first, or the halo of an index would eat into the letter beside it.
    this.halos = scene.add.layer();
    this.inks = scene.add.layer();
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("This browser draws no text on a canvas.");
    this.measure = context;
  }

  show(marks: readonly TextMark[], theme: Theme): void {
    const used = new Set<string>();
    for (const [at, mark] of marks.entries()) {
      const piece = this.pieceFor(mark, theme);
      used.add(piece.key);
      const start = mark.align === "middle" ? piece.width / 2 : mark.align === "end" ? piece.width - PAD : PAD;
      // On whole pixels, or the letters would be blurred.
      const [x, y] = [(mark.x - start) * this.ratio, (mark.y - piece.ascent) * this.ratio].map(Math.round);
      for (const [layer, frame] of [
        [this.halos, "halo"],
        [this.inks, "ink"],
      ] as const)
        imageAt(this.scene, layer, at).setTexture(piece.key, frame).setPosition(x, y).setVisible(true);
    }
    for (const layer of [this.halos, this.inks])
      for (const image of layer.list.slice(marks.length)) (image as GameObjects.Image).setVisible(false);
    if (this.pieces.size > MOST_KEPT) this.forget(used);
  }

  /** Forgets every text: its colours or its fonts have changed. */
  clear(): void {
    for (const layer of [this.halos, this.inks]) layer.removeAll(true);
    this.forget(new Set());
  }

  private forget(used: ReadonlySet<string>): void {
    for (const [name, { key }] of this.pieces) {
      if (used.has(key)) continue;
      this.scene.textures.remove(key);
      this.pieces.delete(name);
    }
    // A hidden image must not hold on to a texture that is gone.
    for (const layer of [this.halos, this.inks])
      for (const image of layer.list.slice() as GameObjects.Image[]) if (!image.visible) image.destroy();
  }

  private pieceFor(mark: TextMark, theme: Theme): Piece {
    const font = fontOf(mark, theme);
    const name = `${font}|${mark.tone}|${mark.isBare ? "bare" : ""}|${mark.text}`;
    const known = this.pieces.get(name);
    if (known) return known;
    this.measure.font = font;
    const ascent = Math.ceil(mark.size * 1.05) + PAD;
    const width =
      Math.ceil(this.measure.measureText(mark.text).width + (mark.face === "letter" ? mark.size * 0.15 : 0)) + 2 * PAD;
    const height = ascent + Math.ceil(mark.size * 0.4) + PAD;
    const key = `text-${Lettering.made++}`;
    const texture = this.scene.textures.createCanvas(key, width * this.ratio, 2 * height * this.ratio);
    if (!texture) throw new Error("There is no texture for a text.");
    this.draw(texture, mark, font, theme, ascent, height);
    texture.add("halo", 0, 0, 0, width * this.ratio, height * this.ratio);
    texture.add("ink", 0, 0, height * this.ratio, width * this.ratio, height * this.ratio);
    texture.refresh();
    const piece = { key, width, ascent };
    this.pieces.set(name, piece);
    return piece;
  }

  private draw(
    { context }: Textures.CanvasTexture,
    { text, tone, isBare }: TextMark,
    font: string,
    { colours }: Theme,
    ascent: number,
    height: number,
  ): void {
    context.scale(this.ratio, this.ratio);
    context.font = font;
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = cssColour(colours.paper);
    if (!isBare) context.strokeText(text, PAD, ascent);
    context.fillStyle = cssColour(colours[tone]);
    context.fillText(text, PAD, ascent + height);
  }

  private static made = 0;
}

function imageAt(scene: Scene, layer: GameObjects.Layer, at: number): GameObjects.Image {
  const known = layer.list[at] as GameObjects.Image | undefined;
  if (known) return known;
  const image = scene.make.image({ x: 0, y: 0 }, false).setOrigin(0);
  layer.add(image);
  return image;
}

const fontOf = ({ face, size, weight = 400 }: TextMark, { faces }: Theme) =>
  `${face === "letter" ? "italic " : ""}${weight} ${size}px ${faces[face]}`;
