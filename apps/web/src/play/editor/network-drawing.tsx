import { strokeOf } from "@nn/notation";
import { useEffect, useEffectEvent, useRef } from "react";
import { sizesOf, useEditing } from "./editor-context.tsx";
import { withKnob, withoutKnob, withWanted } from "./model/changes.ts";
import type { Draft } from "./model/draft.ts";
import styles from "./network-drawing.module.css";
import { words } from "./words.en.ts";

const COLUMN = 104;
const ROW = 58;
const EDGE = 34;
const R = 15;
/** A finger is wider than a wire. */
const REACH = 16;

/**
 * The network as it starts: knobs in the hue of their quantity, what is locked in grey. A press on a wire or a bias hands it
 * to the player, or locks it. Hands only: the table below does the same for keys and readers.
 */
export function NetworkDrawing() {
  const { draft, change } = useEditing();
  const { network } = draft;
  const sizes = sizesOf(draft);
  const width = 2 * EDGE + COLUMN * (sizes.length - 1);
  const height = 2 * EDGE + ROW * (Math.max(...sizes) - 1);
  const x = (layer: number) => EDGE + layer * COLUMN;
  const y = (layer: number, neuron: number) => height / 2 + (neuron - ((sizes[layer] ?? 1) - 1) / 2) * ROW;
  const isKnob = (id: string) =>
    draft.kind === "backprop" ? draft.wanted.includes(id) : draft.knobs.some(({ parameter }) => parameter === id);
  const drawing = useRef<SVGSVGElement>(null);
  const press = useEffectEvent(({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest<SVGElement>("[data-part]")?.dataset.part : undefined;
    if (id !== undefined) change((now) => toggled(now, id));
  });
  // Not a handler of React's: a drawing that is hidden from readers has no controls.
  useEffect(() => {
    const svg = drawing.current;
    svg?.addEventListener("click", press);
    return () => svg?.removeEventListener("click", press);
  }, []);
  return (
    <figure className={styles.figure}>
      <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: width * 1.3 }} aria-hidden="true">
        {network.weights.map((rows, at) =>
          rows.map((row, j) =>
            row.map((weight, k) => {
              const id = `w${at + 1}.${j}.${k}`;
              const line = { x1: x(at), y1: y(at, k), x2: x(at + 1), y2: y(at + 1, j) };
              const { width: strokeWidth, dash } = strokeOf(weight);
              return (
                <g key={id} className={styles.part} data-part={id} data-knob={isKnob(id) || undefined}>
                  <line {...line} className={styles.reach} strokeWidth={REACH} />
                  <line {...line} className={styles.wire} strokeWidth={strokeWidth} strokeDasharray={dash?.join(" ")} />
                </g>
              );
            }),
          ),
        )}
        {sizes.map((size, layer) =>
          Array.from({ length: size }, (_, j) => (
            <g key={`${layer}.${j}`}>
              <circle cx={x(layer)} cy={y(layer, j)} r={R} className={layer === 0 ? styles.input : styles.neuron} />
              {layer > 0 && (
                <g
                  className={styles.part}
                  data-part={`b${layer}.${j}`}
                  data-knob={isKnob(`b${layer}.${j}`) || undefined}
                >
                  <rect x={x(layer) - 13} y={y(layer, j) + R - 4} width={26} height={26} className={styles.reachBox} />
                  <rect x={x(layer) - 4.5} y={y(layer, j) + R + 4} width={9} height={9} className={styles.bias} />
                </g>
              )}
            </g>
          )),
        )}
      </svg>
      <figcaption>{words.network.drawing}</figcaption>
    </figure>
  );
}

function toggled(draft: Draft, id: string): Draft {
  if (draft.kind === "backprop") return withWanted(draft, id);
  const at = draft.knobs.findIndex(({ parameter }) => parameter === id);
  return at < 0 ? withKnob(draft, id) : withoutKnob(draft, at);
}
