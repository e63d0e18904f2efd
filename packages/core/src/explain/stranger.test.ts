// A stranger checks our traces: @mcptoolshop/backprop-trace, which knows nothing of this package. It takes a "receipt" of
// one training step, in which every gradient stands with its factors, and works all of it out again. What it can express:
// one hidden layer, sigmoid, relu or identity, half of our sum of squares. All numbers of a receipt below are from traces.
import { reconcileReceipt } from "@mcptoolshop/backprop-trace/reconcile";
import { validateReceiptSchema } from "@mcptoolshop/backprop-trace/validate";
import { describe, expect, test } from "vitest";
import {
  type ActivationName,
  type Factor,
  fromFlat,
  initialNetwork,
  type Network,
  parameterNames,
  randomFrom,
  type Trace,
  toFlat,
  trace,
  valuesOf,
} from "../index.ts";
import { verifyTrace } from "../verify/verify.ts";

const RATE = 0.5;
type Traces = Readonly<Record<string, Trace>>;
interface OneExample {
  readonly input: readonly number[];
  readonly target: readonly number[];
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const factorOf = (found: Trace | undefined, kind: Factor["kind"], path = 0) =>
  found?.paths[path]?.factors.find((factor) => factor.kind === kind)?.value ?? Number.NaN;

/** Its names have no dots. */
const plain = (id: string) => id.replaceAll(".", "_");

/** Its cost is half of ours, and its gradients point downhill: −½ of ours, which is exact. */
const theirs = (slope: number) => -0.5 * slope;

function receiptOf(network: Network, example: OneExample, traces: Traces) {
  const [inputs, hidden, outputs] = network.sizes as readonly [number, number, number];
  const values = valuesOf(network, example);
  const outputSignal = (o: number) => theirs(traces[`b2.${o}`]?.value ?? Number.NaN);
  const hiddenSignal = (h: number) => theirs(traces[`b1.${h}`]?.value ?? Number.NaN);
  const named = <Value>(letter: string, count: number, of: (i: number) => Value) =>
    Object.fromEntries(upTo(count).map((i) => [`${letter}${i}`, of(i)]));
  const neurons = (of: typeof values) => ({
    ...named("h", hidden, (h) => ({ net: of.of(`z1.${h}`), out: of.of(`a1.${h}`) })),
    ...named("o", outputs, (o) => ({ net: of.of(`z2.${o}`), out: of.of(`a2.${o}`) })),
  });
  const lossOf = (of: typeof values) => {
    const each = upTo(outputs).map((o) => 0.5 * (of.of(`y${o}`) - of.of(`a2.${o}`)) ** 2);
    return { per_output: named("o", outputs, (o) => each[o]), total: each.reduce((sum, one) => sum + one, 0) };
  };
  const edges = parameterNames(network).map((id) => {
    const [, kind = "", layer, j, k] = /^([wb])(\d+)\.(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
    const to = `${layer === "1" ? "h" : "o"}${j}`;
    return {
      id,
      kind,
      to,
      layer: Number(layer),
      j: Number(j),
      from: kind === "w" ? `${layer === "1" ? "x" : "h"}${k}` : to,
    };
  });
  const roles = { w1: "input_to_hidden_weight", w2: "hidden_to_output_weight", b1: "hidden_bias", b2: "output_bias" };
  const roleOf = (id: string) => roles[id.slice(0, 2) as keyof typeof roles];
  const updates = edges.map(({ id, kind, to, layer, j, from }) => {
    const found = traces[id];
    const signal = {
      name: layer === 1 ? "hidden_error_signal" : "output_error_signal",
      from: `backward.${layer === 1 ? "hidden" : "output"}_error_signals.${to}.signal_value`,
      value: layer === 1 ? hiddenSignal(j) : outputSignal(j),
    };
    const upstream = {
      name: "upstream_activation",
      from: layer === 1 ? `inputs.${from}` : `forward.${from}.out`,
      value: factorOf(found, "activation"),
    };
    const gradient = theirs(found?.value ?? Number.NaN);
    return {
      parameter_id: plain(id),
      kind: kind === "w" ? "weight" : "bias",
      layer_edge: kind === "b" ? "bias_to_layer" : layer === 1 ? "input_to_hidden" : "hidden_to_output",
      parameter_role: kind === "b" ? roleOf(id) : `${from}_to_${to}`,
      from_unit: from,
      to_unit: to,
      weight_before: values.of(id),
      optimizer: {
        name: "sgd",
        learning_rate: RATE,
        factors: kind === "w" ? [signal, upstream] : [signal],
        product_order: "left_to_right",
      },
      gradient,
      update: RATE * gradient,
      weight_after: values.of(id) + RATE * gradient,
    };
  });
  const after = fromFlat({ ...toFlat(network), parameters: updates.map(({ weight_after }) => weight_after) });
  return {
    schema_version: "0.2.0",
    fixture: "nudge",
    step: 1,
    fixture_status: {
      authoring_state: "engine_generated",
      verification_state: "engine_reproduced_byte_equal",
      canonical: true,
    },
    metadata: { source: "@nn/core", gradient_convention: "descent_direction" },
    numeric_policy: {
      number_encoding: "decimal",
      precision_significant_digits: 9,
      rounding: "round_half_to_even",
      tolerance: { atol: 1e-14, rtol: 1e-12 },
      computation_order: "schema_defined",
      byte_output: {
        format: "jsonl",
        json_key_order: "schema_defined",
        trailing_zero_policy: "pad_to_significant_digits",
        indent: "none",
      },
    },
    bias_policy: { mode: "sgd", reason: "biases learn too", updated_in_step: true, reconciliation: "as weights do" },
    topology: {
      layers: ["input", "hidden", "output"],
      input_size: inputs,
      hidden_size: hidden,
      output_size: outputs,
      unit_order: {
        input: upTo(inputs).map((i) => `x${i}`),
        hidden: upTo(hidden).map((h) => `h${h}`),
        output: upTo(outputs).map((o) => `o${o}`),
      },
      parameter_order: edges.map(({ id }) => plain(id)),
      parameters: edges.map(({ id, kind, from, to }) =>
        kind === "w"
          ? { id: plain(id), role: roleOf(id), from_unit: from, to_unit: to }
          : { id: plain(id), role: roleOf(id), applies_to_units: [to] },
      ),
      activation_hidden: network.layers[0]?.activation,
      activation_output: network.layers[1]?.activation,
      loss: "half_squared_error",
      bias_sharing: "per_neuron",
    },
    learning_rate: RATE,
    inputs: named("x", inputs, (i) => example.input[i]),
    targets: named("o", outputs, (o) => example.target[o]),
    parameters_before: Object.fromEntries(edges.map(({ id }) => [plain(id), values.of(id)])),
    forward: neurons(values),
    loss: lossOf(values),
    backward: {
      output_error_signals: named("o", outputs, (o) => ({
        factors: [
          { name: "target_minus_output", value: theirs(factorOf(traces[`b2.${o}`], "cost")) },
          { name: "activation_derivative", value: factorOf(traces[`b2.${o}`], "slope") },
        ],
        product_order: "left_to_right",
        signal_value: outputSignal(o),
      })),
      hidden_error_signals: named("h", hidden, (h) => {
        const found = traces[`b1.${h}`];
        const ways = upTo(outputs).map((o) => ({
          from: `o${o}`,
          downstream_signal: outputSignal(o),
          via_weight: plain(`w2.${o}.${h}`),
          weight_value: factorOf(found, "weight", o),
          value: outputSignal(o) * factorOf(found, "weight", o),
        }));
        return {
          downstream_contributions: ways,
          summation_order: ways.map(({ from }) => from),
          backpropagated_sum: ways.reduce((sum, { value }) => sum + value, 0),
          activation_derivative: factorOf(found, "slope"),
          product_order: "left_to_right",
          signal_value: hiddenSignal(h),
        };
      }),
    },
    updates,
    parameters_after: Object.fromEntries(updates.map(({ parameter_id, weight_after }) => [parameter_id, weight_after])),
    post_update_forward: { status: "filled", ...neurons(valuesOf(after, example)) },
    post_update_loss: { status: "filled", ...lossOf(valuesOf(after, example)) },
  };
}

function someCase(seed: number) {
  const random = randomFrom(seed);
  const whole = (most: number) => 1 + Math.floor(random() * most);
  const kinds: readonly ActivationName[] = ["sigmoid", "relu", "identity"];
  const kind = () => kinds[Math.floor(random() * 3)] as ActivationName;
  const start = initialNetwork({
    inputs: whole(4),
    layers: [
      { neurons: whole(5), activation: kind() },
      { neurons: whole(3), activation: kind() },
    ],
    seed,
  });
  const network = fromFlat({ ...toFlat(start), parameters: toFlat(start).parameters.map((p) => p || random() - 0.5) });
  const list = (count: number) => Array.from({ length: count }, () => random() * 2 - 1);
  const example = { input: list(start.inputs), target: list(start.sizes[2] as number) };
  const traces = Object.fromEntries(parameterNames(network).map((id) => [id, trace(network, example, id)]));
  return { network, example, traces, random };
}

/** As many digits as a page shows: one unit in the last of four. */
const unitOf = (value: number) =>
  value === 0 ? 0.001 : Number(`1e${Number(value.toExponential().split("e")[1]) - 3}`);

const isAccepted = (receipt: ReturnType<typeof receiptOf>) =>
  reconcileReceipt(receipt as unknown as Parameters<typeof reconcileReceipt>[0]).ok;

describe("[T8] @mcptoolshop/backprop-trace", () => {
  test("accepts every trace that it can express, and so do we", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { network, example, traces } = someCase(seed);
      const receipt = receiptOf(network, example, traces);
      expect(validateReceiptSchema(receipt as unknown as Parameters<typeof validateReceiptSchema>[0])).toMatchObject({
        ok: true,
      });
      expect([seed, reconcileReceipt(receipt as unknown as Parameters<typeof reconcileReceipt>[0])]).toMatchObject([
        seed,
        { ok: true },
      ]);
      for (const found of Object.values(traces)) expect(verifyTrace(found)).toEqual({ kind: "proved" });
    }
  });

  test("refuses with us what has one wrong digit, wherever it looks at that digit", () => {
    let refused = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const { network, example, traces, random } = someCase(seed);
      const ids = Object.keys(traces);
      const id = ids[Math.floor(random() * ids.length)] as string;
      const wrong = JSON.parse(JSON.stringify(traces[id])) as { paths: { factors: { value: number }[] }[] };
      const factors = wrong.paths[0]?.factors ?? [];
      const factor = factors[Math.floor(random() * factors.length)] as { value: number };
      factor.value += unitOf(factor.value);
      expect(verifyTrace(wrong as unknown as Trace).kind).toBe("refuted");
      if (!isAccepted(receiptOf(network, example, { ...traces, [id]: wrong as unknown as Trace }))) refused++;
    }
    // A receipt has the factors of the biases' paths and the inputs of all weights; the rest it does not ask for.
    expect(refused).toBeGreaterThan(300);
  });
});
