import { finite, ShapeError } from "../errors.ts";
import type { Values } from "../network/cost.ts";
import { given } from "../network/given.ts";
import { type Network, networkOf } from "../network/network.ts";

/**
 * One step downhill: every parameter moves against its own slope. The given network stays as it was.
 *
 *   parameter ← parameter − η·∂C/∂parameter
 *
 * @throws {ShapeError} if the gradient is that of another shape
 * @throws {NonFiniteError} if a parameter would become NaN or infinite: too large a step is not taken
 */
export function descend(network: Network, gradient: { readonly values: Values }, learningRate: number): Network {
  const { parameterCount } = given(network).plan;
  const values = gradient?.values;
  if (values?.length !== parameterCount) throw new ShapeError("gradient", `${parameterCount} numbers`, values?.length);
  finite(learningRate, "learningRate");
  const parameters = Float64Array.from(network.parameters, (parameter, i) =>
    finite(parameter - learningRate * (values[i] as number), "a parameter after the step"),
  );
  return networkOf(network.plan, parameters);
}
