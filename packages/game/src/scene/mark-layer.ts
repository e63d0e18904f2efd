import { GameObjects, Geom, type Renderer, type Scene } from "phaser";
import type { Mark } from "../board/marks.ts";
import type { Theme } from "../board/tones.ts";
import type { LetterSheet } from "./letter-sheet.ts";
import { type Lettering, letteringOf, type Piece } from "./lettering.ts";
import { type Mesh, meshOf } from "./mesh.ts";

type Drawn = { readonly mesh: Mesh } | { readonly letters: Lettering };

const QUADS = { multiTexturing: true } as const;

/**
 * One layer of a picture: shapes, over them the outlines of its texts, over these the texts; or the outline of an index
 * would eat into the letter beside it. A mark that was there before has its triangles still, so that a frame costs no more
 * than what has changed in it.
 */
export class MarkLayer extends GameObjects.Graphics {
  private readonly sheet: LetterSheet;
  private readonly ratio: number;
  private known = new WeakMap<Mark, Drawn>();
  private meshes: readonly Mesh[] = [];
  private letters: readonly Lettering[] = [];

  constructor(scene: Scene, sheet: LetterSheet, ratio: number) {
    super(scene);
    this.sheet = sheet;
    this.ratio = ratio;
    scene.add.existing(this);
  }

  show(marks: readonly Mark[], theme: Theme): void {
    const meshes: Mesh[] = [];
    const letters: Lettering[] = [];
    for (const mark of marks) {
      let drawn = this.known.get(mark);
      if (!drawn) {
        drawn =
          mark.kind === "text"
            ? { letters: letteringOf(mark, theme, this.sheet, this.ratio) }
            : { mesh: meshOf(mark, theme, this.ratio, Geom.Polygon.Earcut) };
        this.known.set(mark, drawn);
      }
      if ("mesh" in drawn) meshes.push(drawn.mesh);
      else letters.push(drawn.letters);
    }
    this.meshes = meshes;
    this.letters = letters;
  }

  /** Forgets every mark: colours, fonts, or the places of letters on their sheet have changed. */
  forget(): void {
    this.known = new WeakMap();
  }

  /** What the engine calls to draw a frame, without `this`. It draws nothing of a graphics object's own. */
  renderWebGL(renderer: Renderer.WebGL.WebGLRenderer, layer: MarkLayer, context: Renderer.WebGL.DrawingContext): void {
    const triangles = renderer.renderNodes.getNode("BatchHandlerTriFlat") as Triangles;
    for (const { indexes, vertices, colours } of layer.meshes)
      triangles.batch(context, indexes, vertices, colours, false);
    const quads = renderer.renderNodes.getNode("BatchHandlerQuad") as Quads;
    for (const { halos } of layer.letters) for (const piece of halos) stamp(quads, context, piece);
    for (const { inks } of layer.letters) for (const piece of inks) stamp(quads, context, piece);
  }
}

function stamp(quads: Quads, context: Renderer.WebGL.DrawingContext, { frame, x, y, tint }: Piece): void {
  const { u0, v0, u1, v1, width, height, source } = frame;
  if (!source.glTexture) return;
  const [r, b] = [x + width, y + height];
  // biome-ignore format: corners belong together
  quads.batch(
    context, source.glTexture,
    x, y, x, b, r, y, r, b,
    u0, v0, u1 - u0, v1 - v0,
    0, tint, tint, tint, tint, QUADS,
  );
}

type Triangles = Renderer.WebGL.RenderNodes.BatchHandlerTriFlat;
type Quads = Renderer.WebGL.RenderNodes.BatchHandlerQuad;
