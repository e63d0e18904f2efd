import { type Measure, Measures, type Unit } from "@nn/game/react";
import type { Delivery } from "../delivery/use-deliveries.ts";
import { words } from "./win.en.ts";
import styles from "./win.module.css";

interface Props {
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
  readonly own: Readonly<Record<Measure, number>>;
  readonly par: number;
  readonly unit?: Unit;
}

/** The histograms once the server has replayed the moves; until then, where they are. */
export function Evidence({ delivery, sendAgain, own, par, unit }: Props) {
  switch (delivery?.kind) {
    case "stored":
      return <Measures histograms={delivery.reply.histogram} own={own} par={par} unit={unit} />;
    case "kept":
      return (
        <p role="status" className={styles.note}>
          {words.solutions.unsent}{" "}
          <button type="button" onClick={() => void sendAgain()}>
            {words.solutions.sendNow}
          </button>
        </p>
      );
    case "refused":
      return (
        <p role="status" className={styles.note}>
          {words.solutions.refused(delivery.words)}
        </p>
      );
    default:
      return (
        <p role="status" className={styles.note}>
          {words.solutions.replaying}
        </p>
      );
  }
}
