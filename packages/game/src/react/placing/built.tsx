import { createNetwork, trace } from "@nn/core";
import { bracketed, idOf, latexOf, textOf } from "@nn/notation";
import type { ReactNode } from "react";
import { shownSlope } from "../../lamps/product.ts";
import { reasonOf } from "../../lamps/reason.ts";
import { placingWords } from "../../words/placing.en.ts";
import { Formula } from "../formula.tsx";
import { Line } from "../line.tsx";
import styles from "./placing.module.css";
import { usePlacing } from "./placing-context.tsx";
import { useTraced } from "./slots.tsx";

/** What was built, once it is won: its number, how it comes about, and what it says of the knob. */
export function Built() {
  const { level } = usePlacing();
  const traced = useTraced();
  const network = createNetwork(level.network);
  const { says } = placingWords.placing;
  return level.wanted.map((parameter) => {
    const traces = trace(network, traced.example, parameter);
    const { derivative, paths, number } = shownSlope(traced, traces);
    const outcome = reasonOf([traces], 0).outcome;
    const knob = <Formula latex={latexOf(network, traces.quantity)} plain={textOf(network, traces.quantity)} />;
    const cost = <Formula latex={latexOf(network, idOf.C)} plain={textOf(network, idOf.C)} />;
    return (
      <span key={parameter} className={styles.built}>
        <Formula {...derivative} /> = {/* Of several paths every product would fill the page. */}
        {paths.length === 1 && `${paths[0]?.factors.map((factor) => bracketed(factor.number)).join(" × ")} = `}
        <strong className={styles.c}>{number}</strong>{" "}
        <span>
          <Line
            of={
              outcome === "none"
                ? says.none(knob, cost)
                : says[outcome]<ReactNode>(knob, cost, number.replace(/^−/, ""))
            }
          />
        </span>
      </span>
    );
  });
}
