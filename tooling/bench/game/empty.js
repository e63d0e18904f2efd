// The least that a scene of Phaser can be: one square, which a key moves and which slides for half a second.
import { Game, Scale, Scene, WEBGL } from "phaser";

const SLIDE_MS = 500;

class Empty extends Scene {
  create() {
    this.square = this.add.rectangle(200, 200, 120, 120, 0xb34a2a);
    const onKey = ({ key }) => {
      const way = key === "ArrowRight" ? 1 : -1;
      this.square.x += 20 * way;
      this.slidesUntil = performance.now() + SLIDE_MS;
      document.body.dataset.moving = "true";
    };
    document.addEventListener("keydown", onKey);
    this.events.once("destroy", () => document.removeEventListener("keydown", onKey));
  }

  update(now) {
    if (this.slidesUntil === undefined) return;
    this.square.y = 200 + 20 * Math.sin(now / 80);
    if (performance.now() < this.slidesUntil) return;
    this.slidesUntil = undefined;
    document.body.dataset.moving = "false";
  }
}

let game;

window.come = () =>
  new Promise((resolve) => {
    game = new Game({
      type: WEBGL,
      parent: "stage",
      scale: { mode: Scale.NONE, width: innerWidth, height: innerHeight },
      input: false,
      audio: { noAudio: true },
      banner: false,
      backgroundColor: "#fbf8f1",
      powerPreference: "low-power",
      scene: Empty,
    });
    game.events.once("ready", () => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

window.leave = () =>
  new Promise((resolve) => {
    game.events.once("destroy", () => requestAnimationFrame(resolve));
    game.destroy(true);
    game = undefined;
  });

document.body.dataset.moving = "false";
window.come().then(() => {
  document.body.dataset.ready = "true";
});
