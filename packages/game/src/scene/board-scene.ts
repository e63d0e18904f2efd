import { idOf } from "@nn/notation";
import { type GameObjects, Input, Scene, type Textures } from "phaser";
import { type Hit, hitTest } from "../board/hit.ts";
import type { BoardLayout } from "../board/layout.ts";
import type { Mark } from "../board/marks.ts";
import { type Picture, pictureOf } from "../board/picture.ts";
import type { Scenery } from "../board/scenery.ts";
import type { Snapshot } from "../board/snapshot.ts";
import type { Theme } from "../board/tones.ts";
import { durationOf, pulseAt, snapshotAt, type Travel } from "../board/travel.ts";
import { paint } from "./paint.ts";
import { Touches } from "./touches.ts";
import { write } from "./write.ts";

/** What the board should show. */
export interface BoardState {
  readonly layout: BoardLayout;
  readonly snapshot: Snapshot;
  readonly scenery: Scenery;
  readonly theme: Theme;
}

export interface BoardEvents {
  /** One half of a pill was pressed. */
  readonly onHit: (hit: Hit) => void;
  /** The canvas has been drawn; `cost` is the number that it shows. */
  readonly onDrawn: (cost: number, isMoving: boolean) => void;
}

const TEXTS = "texts";

const AWAKE_MS = 600;

/** Turns presses into hits and states into pictures. It knows nothing of the rules. */
export class BoardScene extends Scene {
  private readonly ratio: number;
  private readonly report: BoardEvents;
  private readonly touches = new Touches();
  private state: BoardState;
  private travel: Travel | undefined;
  private startedMs = 0;
  private elapsedMs = 0;
  private written = "";
  private drawnMs = 0;
  private graphics: GameObjects.Graphics | undefined;
  private texts: Textures.CanvasTexture | undefined;

  constructor(state: BoardState, ratio: number, events: BoardEvents) {
    super("board");
    this.state = state;
    this.ratio = ratio;
    this.report = events;
  }

  create(): void {
    this.graphics = this.add.graphics().setScale(this.ratio);
    this.createTexts();
    this.input.on(Input.Events.POINTER_DOWN, (pointer: Input.Pointer) => this.press(pointer, "down"));
    this.input.on(Input.Events.POINTER_UP, (pointer: Input.Pointer) => this.press(pointer, "up"));
    this.input.on(Input.Events.POINTER_MOVE, (pointer: Input.Pointer) => this.hover(pointer));
    this.draw();
  }

  /** Shows another state, at once or as the end of a nudge's travels. */
  show(state: BoardState, travel?: Travel): void {
    const isResized =
      state.layout.width !== this.state.layout.width || state.layout.height !== this.state.layout.height;
    this.state = state;
    this.travel = travel;
    this.startedMs = performance.now();
    this.elapsedMs = 0;
    if (!this.graphics) return;
    if (isResized) {
      this.scale.resize(state.layout.width * this.ratio, state.layout.height * this.ratio);
      this.createTexts();
    }
    this.draw();
    // Only now: waking runs a frame at once, and if nothing moves that frame is the last.
    this.game.loop.wake();
  }

  override update(): void {
    if (!this.travel) {
      // Nothing moves: the picture stays on the canvas and the processor rests until the next state, but not at once,
      // because a slow graphics process shows its last frames only while more follow.
      if (performance.now() - this.drawnMs > AWAKE_MS) this.game.loop.sleep();
      return;
    }
    // A clock of its own: the loop's first step after a sleep may be as long as the sleep.
    this.elapsedMs = performance.now() - this.startedMs;
    if (this.elapsedMs >= durationOf(this.travel)) this.travel = undefined;
    this.draw();
  }

  private draw(): void {
    if (!this.graphics || !this.texts) return;
    this.drawnMs = performance.now();
    const { theme, snapshot } = this.state;
    const shown = this.travel ? snapshotAt(this.travel, this.elapsedMs) : snapshot;
    const { marks } = this.picture(shown);
    this.cameras.main.setBackgroundColor(theme.colours.paper);
    paint(this.graphics, marks, theme);
    this.write(marks);
    this.report.onDrawn(shown.values.of(idOf.C), this.travel !== undefined);
  }

  /** Texts are drawn and sent to the graphics card only when one has changed: nothing in a frame costs more. */
  private write(marks: readonly Mark[]): void {
    const { theme } = this.state;
    const written = JSON.stringify([marks.filter(({ kind }) => kind === "text"), theme]);
    if (!this.texts || written === this.written) return;
    write(this.texts.context, marks, theme, this.ratio);
    this.texts.refresh();
    this.written = written;
  }

  private picture(shown: Snapshot): Picture {
    const { layout, scenery } = this.state;
    const pulse = this.travel ? pulseAt(this.travel, layout, this.elapsedMs) : [];
    return pictureOf(layout, shown, scenery, pulse);
  }

  private createTexts(): void {
    const { width, height } = this.state.layout;
    for (const image of this.children.getAll("name", TEXTS)) image.destroy();
    if (this.textures.exists(TEXTS)) this.textures.remove(TEXTS);
    this.texts = this.textures.createCanvas(TEXTS, width * this.ratio, height * this.ratio) ?? undefined;
    this.add.image(0, 0, TEXTS).setOrigin(0).setName(TEXTS);
    this.written = "";
  }

  private hitAt(pointer: Input.Pointer): Hit | undefined {
    // From the event, not the pointer: Phaser's own bounds are stale once the page above the board has changed.
    const bounds = this.game.canvas.getBoundingClientRect();
    const at = placeOf(pointer.event);
    return at && hitTest(this.state.layout, this.state.scenery.selected, at.x - bounds.left, at.y - bounds.top);
  }

  private press(pointer: Input.Pointer, phase: "down" | "up"): void {
    const at = placeOf(pointer.event);
    if (
      !at ||
      !this.touches.isPress(
        { phase, isTouch: pointer.wasTouch, button: pointer.button, ...at },
        pointer.event.timeStamp,
      )
    )
      return;
    const hit = this.hitAt(pointer);
    if (hit) this.report.onHit(hit);
  }

  private hover(pointer: Input.Pointer): void {
    if (!pointer.wasTouch) this.input.setDefaultCursor(this.hitAt(pointer) ? "pointer" : "default");
  }
}

/** Where on the screen an event happened: the finger that came down or left, or the mouse. */
function placeOf(event: MouseEvent | TouchEvent | WheelEvent): { x: number; y: number } | undefined {
  const place = "changedTouches" in event ? event.changedTouches[0] : event;
  return place && { x: place.clientX, y: place.clientY };
}
