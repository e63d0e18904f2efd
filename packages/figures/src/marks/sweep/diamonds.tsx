import { hueOf, markOf } from "@nn/notation";
import type { PlacedNote } from "../../layout/network/index.ts";
import styles from "./sweep.module.css";

/** A known sensitivity on its way to one that it helps to make. */
export interface Way {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: PlacedNote;
}

/** Known sensitivities travel to where they are needed. */
export const Diamonds = ({ ways }: { readonly ways: readonly Way[] }) =>
  ways.map(({ from, to }) => (
    <path
      key={`${from.x} ${from.y} ${to.id}`}
      className={styles.diamond}
      d="M0 -6L6 0L0 6L-6 0Z"
      fill={markOf(hueOf(to.id))}
      style={
        {
          "--from": `translate(${from.x + 5}px, ${from.y - 5}px)`,
          "--to": `translate(${to.x + 5}px, ${to.y - 5}px)`,
        } as React.CSSProperties
      }
    />
  ));
