import { idOf } from "@nn/notation";
import { type GameObjects, Scene } from "phaser";
import { durationOf, type Effect, sceneAt, still } from "../board/effect.ts";
import type { BoardLayout } from "../board/layout.ts";
import type { Mark, TextMark } from "../board/marks.ts";
import type { Motion } from "../board/moment.ts";
import { pictureOf } from "../board/picture.ts";
import type { Scenery } from "../board/scenery.ts";
import type { Snapshot } from "../board/snapshot.ts";
import type { Theme } from "../board/tones.ts";
import { Lettering } from "./lettering.ts";
import { paint } from "./paint.ts";

/** What the board should show. */
export interface BoardState {
  readonly layout: BoardLayout;
  readonly snapshot: Snapshot;
  readonly scenery: Scenery;
  readonly theme: Theme;
  /** What a hand holds: it moves as long as the hand does. */
  readonly motion: Motion;
}

export interface BoardEvents {
  /** The canvas has been drawn; `cost` is the number that it shows. */
  readonly onDrawn: (cost: number, isMoving: boolean) => void;
}

const AWAKE_MS = 600;

/** Turns states into pictures. It knows nothing of the rules, and hands do not reach it: they touch the page. */
export class BoardScene extends Scene {
  private readonly ratio: number;
  private readonly report: BoardEvents;
  private state: BoardState;
  private effect: Effect | undefined;
  /** The effect that was started last, running or not. */
  private begun: Effect | undefined;
  private startedMs = 0;
  private drawnMs = 0;
  private layers: readonly { readonly graphics: GameObjects.Graphics; readonly letters: Lettering }[] = [];

  constructor(state: BoardState, ratio: number, events: BoardEvents) {
    super("board");
    this.state = state;
    this.ratio = ratio;
    this.report = events;
  }

  create(): void {
    this.layers = ["ground", "top"].map(() => ({
      graphics: this.add.graphics().setScale(this.ratio),
      letters: new Lettering(this, this.ratio),
    }));
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
      this.effect = effect;
      this.startedMs = performance.now();
    }
    if (this.layers.length === 0) return;
    if (isResized) this.scale.resize(state.layout.frame.width * this.ratio, state.layout.frame.height * this.ratio);
    if (isRecoloured) for (const { letters } of this.layers) letters.clear();
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
    const picture = pictureOf(layout, snapshot, scenery, motion);
    for (const [at, { graphics, letters }] of this.layers.entries()) {
      const marks = picture.layers[at] ?? [];
      paint(graphics, marks, theme);
      letters.show(marks.filter(isText), theme);
    }
    this.report.onDrawn(snapshot.values.of(idOf.C), this.effect !== undefined);
  }
}

const isText = (mark: Mark): mark is TextMark => mark.kind === "text";
