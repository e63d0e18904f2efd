import { idOf } from "@nn/notation";
import { Scene } from "phaser";
import type { Effect } from "../board/effect.ts";
import { KeptMarks } from "../board/kept-marks.ts";
import type { BoardLayout } from "../board/layout.ts";
import type { Motion, Staged } from "../board/moment.ts";
import { pictureOf } from "../board/picture.ts";
import { durationOf, type Running, sceneAt, still, underWay } from "../board/scene-at.ts";
import type { Snapshot } from "../board/snapshot.ts";
import type { Theme } from "../board/tones.ts";
import { LetterSheet } from "./letter-sheet.ts";
import { MarkLayer } from "./mark-layer.ts";

/** What the board should show. */
export interface BoardState {
  readonly layout: BoardLayout;
  readonly snapshot: Snapshot;
  readonly scenery: Staged;
  readonly theme: Theme;
  /** What a hand holds: it moves as long as the hand does. */
  readonly motion: Motion;
}

export interface BoardEvents {
  /** The canvas has been drawn; `cost` is the number that it shows, and `layout` is where everything stands at rest. */
  readonly onDrawn: (cost: number, isMoving: boolean, layout: BoardLayout) => void;
}

const AWAKE_MS = 600;

/** Turns states into pictures. It knows nothing of the rules, and hands do not reach it: they touch the page. */
export class BoardScene extends Scene {
  private readonly ratio: number;
  private readonly report: BoardEvents;
  private state: BoardState;
  private effect: Running | undefined;
  /** The effect that was started last, running or not. */
  private begun: Effect | undefined;
  private startedMs = 0;
  private drawnMs = 0;
  private layers: readonly MarkLayer[] = [];
  private readonly kept = new KeptMarks();
  private sheet: LetterSheet | undefined;

  constructor(state: BoardState, ratio: number, events: BoardEvents) {
    super("board");
    this.state = state;
    this.ratio = ratio;
    this.report = events;
  }

  create(): void {
    const sheet = new LetterSheet(this, this.ratio);
    this.sheet = sheet;
    this.layers = ["ground", "top"].map(() => new MarkLayer(this, sheet, this.ratio));
    this.draw();
  }

  /** Shows another state. An effect that has not been seen begins; one that runs already goes on. */
  show(state: BoardState, effect?: Effect): void {
    const { width, height } = this.state.layout.frame;
    const isResized = state.layout.frame.width !== width || state.layout.frame.height !== height;
    const isRecoloured = state.theme !== this.state.theme;
    this.state = state;
    if (effect !== this.begun) {
      this.begun = effect;
      this.effect = effect && underWay(effect);
      this.startedMs = performance.now();
    }
    if (this.layers.length === 0) return;
    if (isResized) this.scale.resize(state.layout.frame.width * this.ratio, state.layout.frame.height * this.ratio);
    if (isRecoloured) this.forget();
    this.draw();
    // Only now: waking runs a frame at once, and if nothing moves that frame is the last.
    this.game.loop.wake();
  }

  override update(): void {
    if (this.effect) this.draw();
    // Nothing moves: the picture stays on the canvas and the processor rests until the next state, but not at once,
    // because a slow graphics process shows its last frames only while more follow.
    else if (performance.now() - this.drawnMs > AWAKE_MS) this.game.loop.sleep();
  }

  /** Starts on an empty sheet, which has room for all that one picture says. */
  private forget(): void {
    this.sheet?.clear();
    for (const layer of this.layers) layer.forget();
  }

  private draw(): void {
    if (this.layers.length === 0) return;
    const now = performance.now();
    this.drawnMs = now;
    // A clock of its own: the loop's first step after a sleep may be as long as the sleep.
    const elapsedMs = now - this.startedMs;
    if (this.effect && elapsedMs >= durationOf(this.effect)) this.effect = undefined;
    const { theme, scenery } = this.state;
    const rest = still(this.state.layout, this.state.snapshot, this.state.motion);
    const { layout, snapshot, motion } = this.effect ? sceneAt(this.effect, rest, elapsedMs) : rest;
    this.cameras.main.setBackgroundColor(theme.colours.paper);
    const { layers } = pictureOf(layout, snapshot, scenery, motion, this.kept);
    const paint = () => {
      for (const [at, layer] of this.layers.entries()) layer.show(layers[at] ?? [], theme);
      return this.sheet?.finish();
    };
    if (!paint()) {
      this.forget();
      paint();
    }
    this.report.onDrawn(snapshot.values.of(idOf.C), this.effect !== undefined, this.state.layout);
  }
}
