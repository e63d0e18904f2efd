"use client";

import { idOf, type QuantityId, shownNumber } from "@nn/notation";
import { useState } from "react";
import { Control } from "../../controls/control.tsx";
import { Segments } from "../../controls/segments.tsx";
import { depthWith } from "../../layout/tree/depth.ts";
import { useNames } from "../../lesson/names.ts";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { withNudgeOn } from "../../model/changes.ts";
import { canNudge } from "../../model/nudge.ts";
import { wayUp } from "../../model/way-up.ts";
import { BySize } from "../by-size.tsx";
import { words } from "./tree.en.ts";
import { TreeDrawing } from "./tree-drawing.tsx";
import styles from "./tree-figure.module.css";
import { useWay } from "./use-way.ts";
import { WayTable } from "./way-table.tsx";

/**
 * What the cost of a row of neurons depends on, grown downwards layer by layer. One cause is chosen, the one that the
 * page nudges: its way up is drawn with the slope of each link, and a table says what is left of a nudge of 1.
 */
export function TreeFigure() {
  const model = useModel();
  const { spoken } = useNames();
  const network = useModelState(({ setup }) => setup.network);
  const last = network.layers.length;
  const way = useWay();
  const [grown, grow] = useState(1);
  const [sent, send] = useState(0);
  const [said, say] = useState("");
  const depth = Math.max(grown, depthWith(way.from, last));

  const choose = (id: QuantityId) => {
    model.change((setup) => withNudgeOn(setup, id));
    model.settle();
    send((count) => count + 1);
    const moves = wayUp(model.store.getState().reading.trace(id)).map(({ factor, left }) =>
      words.movesBy(spoken(factor.derivative.of), shownNumber(left)),
    );
    say(words.said(spoken(id), moves));
  };
  const show = (layers: number) => {
    grow(layers);
    // What is chosen stays in sight: if its layer goes, the nearest weight takes its place.
    if (depthWith(way.from, last) > layers) choose(idOf.w(last - layers + 1, 0, 0));
  };

  return (
    <>
      <div className={styles.head}>
        <Segments
          name={words.layers}
          options={network.layers.map((_, index) => ({
            value: String(index + 1),
            label: words.layersShown(index + 1),
          }))}
          chosen={String(depth)}
          choose={(value) => show(Number(value))}
        />
        <Control q={way.from} />
      </div>
      <div className={styles.body}>
        <BySize
          draw={(size) => (
            <TreeDrawing
              size={size}
              depth={depth}
              way={way}
              sent={sent}
              choiceOf={(id) =>
                canNudge(network, id) ? { isChosen: id === way.from, choose: () => choose(id) } : undefined
              }
            />
          )}
        />
        <WayTable way={way} sent={sent} />
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
