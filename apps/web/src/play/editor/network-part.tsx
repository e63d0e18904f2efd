import { createNetwork, parameterNames } from "@nn/core";
import { LIMITS, withParameter } from "@nn/game/sandbox";
import { hueOf, inkOf, type QuantityId, spokenName } from "@nn/notation";
import { ExampleTable } from "../sandbox/example-table.tsx";
import { LayerList } from "../sandbox/layer-list.tsx";
import { NumberCell, ProblemsBelow } from "../sandbox/number-cell.tsx";
import { QuantityLabel } from "../sandbox/quantity-label.tsx";
import { Problems, sizesOf, useEditing } from "./editor-context.tsx";
import { sandboxOf, startOf, withKnob, withKnobField, withoutKnob, withSandbox, withWanted } from "./model/changes.ts";
import { NetworkDrawing } from "./network-drawing.tsx";
import styles from "./network-part.module.css";
import { words } from "./words.en.ts";

/** A level may be deeper than a sandbox. */
const MOST_LAYERS = 6;
/** Where the weights of new neurons come from: the same change gives the same weights. */
const SEED = 1;

/** The network: its drawing, its layers, its parameters with their knobs, and the examples. */
export function NetworkPart() {
  const { draft, change } = useEditing();
  const now = sandboxOf(draft);
  const changeSandbox = (next: Parameters<typeof withSandbox>[1]) => change((before) => withSandbox(before, next));
  return (
    <>
      <NetworkDrawing />
      <LayerList now={now} change={changeSandbox} seed={SEED} mostLayers={MOST_LAYERS} title={words.network.layers} />
      <Problems at="network" />
      <Parameters />
      <ExampleTable now={now} change={changeSandbox} mostExamples={draft.kind === "backprop" ? 1 : LIMITS.examples} />
      <Problems at="examples" />
    </>
  );
}

/** Every weight and bias: where it starts, and, if the player turns it, in which steps and how far. */
function Parameters() {
  const { draft } = useEditing();
  const names = parameterNames(createNetwork(draft.network));
  return (
    <section className={styles.parameters} aria-label={words.network.parameters}>
      <h3>{words.network.parameters}</h3>
      <div className={styles.heads} aria-hidden="true">
        <span>{draft.kind === "backprop" ? words.network.wanted : words.network.turns}</span>
        <span>{words.network.value}</span>
        {draft.kind !== "backprop" && (
          <>
            <span>{words.network.step}</span>
            <span>{words.network.min}</span>
            <span>{words.network.max}</span>
          </>
        )}
      </div>
      {names.map((name) => (
        <ParameterRow key={name} id={name} />
      ))}
      <Problems at={draft.kind === "backprop" ? "wanted" : "knobs"} />
    </section>
  );
}

function ParameterRow({ id }: { readonly id: QuantityId }) {
  const { draft, change } = useEditing();
  const shape = { sizes: sizesOf(draft) };
  const name = spokenName(shape, id);
  const isPlacing = draft.kind === "backprop";
  const at = draft.knobs.findIndex(({ parameter }) => parameter === id);
  const knob = isPlacing ? undefined : draft.knobs[at];
  const isChosen = isPlacing ? draft.wanted.includes(id) : knob !== undefined;
  const field = (which: "step" | "min" | "max") =>
    knob && (
      <NumberCell
        name={words.network.of(words.network[which], name)}
        value={knob[which]}
        onValue={(value) => change((now) => withKnobField(now, at, which, value))}
      />
    );
  return (
    <ProblemsBelow>
      <div className={styles.row} data-parameter={id}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            aria-label={isPlacing ? words.network.want(name) : words.network.turn(name)}
            checked={isChosen}
            onChange={() =>
              change((now) => {
                if (isPlacing) return withWanted(now, id);
                return at < 0 ? withKnob(now, id) : withoutKnob(now, at);
              })
            }
          />
          <QuantityLabel shape={shape} id={id} />
        </label>
        <NumberCell
          name={words.network.of(words.network.value, name)}
          value={startOf(draft, id)}
          style={{ color: inkOf(hueOf(id)) }}
          onValue={(value) => change((now) => withSandbox(now, (sandbox) => withParameter(sandbox, id, value)))}
        />
        {field("step")}
        {field("min")}
        {field("max")}
      </div>
      {knob && <Problems at={`knobs.${at}`} />}
    </ProblemsBelow>
  );
}
