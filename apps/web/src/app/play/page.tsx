import type { Metadata } from "next";
import { LevelMap } from "@/play/map/level-map.tsx";
import { mapWorlds } from "@/play/map/map.ts";
import styles from "./play.module.css";

export const metadata: Metadata = {
  title: "Play",
  description: "Levels of nudging: bring the cost down by hand, one weight at a time.",
};

export default function PlayPage() {
  return (
    <div className="page">
      <div className="column">
        <h1>Play</h1>
        <p className={`lead ${styles.lead}`}>
          Some weights are yours, the rest are locked. Nudge until the cost is down at the target, in as few nudges as
          you can. Lamps show the gradient, when you ask.
        </p>
      </div>
      <LevelMap worlds={mapWorlds} />
    </div>
  );
}
