import { createNetwork, forward, parameterNames, parseQuantityName } from "@nn/core";
import type { QuestionFigure } from "@nn/exercises";
import { fixedNumber, partsOf, type QuantityId } from "@nn/notation";
import styles from "./still.module.css";
import { words } from "./words.en.ts";

const COLUMN = 132;
const ROW = 92;
const LEFT = 44;
const TOP = 52;
const TALL_LEFT = 54;
const TALL_COLUMN = 104;
const TALL_ROW = 124;
const R = 22;
/** With more lines to a layer their names would stand on each other. */
const MOST_NAMED = 8;
/** Pixels of a line for a weight of 1. */
const THICK = 4.5;

/** The network of a question as it lies on paper: lines, discs and names, and numbers where the question gives them. */
export function StillNetwork({ figure: { network: spec, example, layerNames, showsValues }, isTall = false }: Props) {
  const network = createNetwork(spec);
  const { sizes } = network;
  const most = Math.max(...sizes);
  const place = (layer: number, j: number) => {
    const across = j + (most - (sizes[layer] ?? 0)) / 2;
    return isTall
      ? { x: TALL_LEFT + across * TALL_COLUMN, y: TOP + layer * TALL_ROW }
      : { x: LEFT + layer * COLUMN, y: TOP + across * ROW };
  };
  const { activations } = forward(network, example.input);
  const counting = layerNames === "letters" ? "fromLast" : "fromFirst";
  const nameOf = (id: string) => partsOf(network, id as QuantityId, counting);
  const numberOf = (value: number): string => (showsValues ? ` = ${fixedNumber(value, 2)}` : "");
  const lines = parameterNames(network).flatMap((id) => {
    const name = parseQuantityName(id);
    if (name.kind !== "weight") return [];
    const value = spec.weights[name.layer - 1]?.[name.j]?.[name.k] ?? 0;
    return [
      { id, value, layer: name.layer, k: name.k, from: place(name.layer - 1, name.k), to: place(name.layer, name.j) },
    ];
  });
  const last = sizes.length - 1;
  // Beside the last neuron of a layer stands its bias.
  const tallWidth = 2 * TALL_LEFT + (most - 1) * TALL_COLUMN + (showsValues ? 64 : 0);
  return (
    <svg
      className={styles.network}
      data-tall={isTall}
      viewBox={
        isTall
          ? `0 0 ${tallWidth} ${TOP + last * TALL_ROW + 64}`
          : `0 0 ${LEFT + last * COLUMN + 150} ${TOP + (most - 1) * ROW + 62}`
      }
      style={isTall ? { maxWidth: tallWidth } : undefined}
      role="img"
      aria-label={words.network(sizes)}
    >
      {lines.map(({ id, value, from, to }) => (
        <line
          key={id}
          {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
          strokeWidth={showsValues ? Math.max(1, Math.abs(value) * THICK) : 2}
          strokeDasharray={showsValues && value < 0 ? "7 5" : undefined}
        />
      ))}
      {sizes.map((size, layer) =>
        Array.from({ length: size }, (_, j) => {
          const { x, y } = place(layer, j);
          const id = layer === 0 ? `x${j}` : `a${layer}.${j}`;
          return (
            <g key={id}>
              <circle cx={x} cy={y} r={R} data-input={layer === 0 || undefined} />
              <Name parts={nameOf(id)} x={x} y={y - R - 9} more={numberOf(activations[layer]?.[j] ?? 0)} />
              {layer > 0 && showsValues && (
                <Name
                  parts={nameOf(`b${layer}.${j}`)}
                  x={isTall ? x + R + 10 : x}
                  y={isTall ? y + 5 : y + R + 20}
                  isBeside={isTall}
                  more={numberOf(spec.biases[layer - 1]?.[j] ?? 0)}
                />
              )}
              {layer === last && (
                <Name
                  parts={nameOf(`y${j}`)}
                  x={isTall ? x : x + R + 12}
                  y={isTall ? y + R + 20 : y + 5}
                  isBeside={!isTall}
                  more={numberOf(example.target[j] ?? 0)}
                />
              )}
            </g>
          );
        }),
      )}
      {lines
        .filter(({ layer }) => lines.filter((line) => line.layer === layer).length <= MOST_NAMED)
        .map(({ id, value, k, from, to }) => {
          // Lines that cross have their names at different heights.
          const isStraight = isTall ? from.x === to.x : from.y === to.y;
          const share = isStraight ? 0.5 : k % 2 === 0 ? 0.64 : 0.4;
          const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
          return (
            <Name
              key={id}
              parts={nameOf(id)}
              x={at.x}
              y={isTall ? at.y + 5 : at.y - 7}
              more={showsValues ? numberOf(value) : ""}
            />
          );
        })}
    </svg>
  );
}

interface Props {
  readonly figure: QuestionFigure;
  /** From top to bottom, for a narrow page. */
  readonly isTall?: boolean;
}

function Name({
  parts: { letter, indices, layer },
  x,
  y,
  more,
  isBeside = false,
}: {
  readonly parts: ReturnType<typeof partsOf>;
  readonly x: number;
  readonly y: number;
  readonly more: string;
  readonly isBeside?: boolean;
}) {
  return (
    <text x={x} y={y} textAnchor={isBeside ? "start" : "middle"}>
      <tspan className={styles.letter}>{letter}</tspan>
      {indices !== "" && (
        <tspan className={styles.script} dy="4">
          {indices}
        </tspan>
      )}
      {layer !== undefined && (
        <tspan className={styles.script} dy={indices === "" ? -6 : -10}>
          ({layer})
        </tspan>
      )}
      <tspan dy={layer !== undefined ? 6 : indices !== "" ? -4 : 0}>{more}</tspan>
    </text>
  );
}
