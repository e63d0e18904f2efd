"use client";

import type { ActivationName } from "@nn/core";
import { useModel, useModelState } from "../lesson/use-model.tsx";
import { withFunction } from "../model/changes.ts";
import { words } from "./controls.en.ts";
import { Segments } from "./segments.tsx";

const USUAL: readonly ActivationName[] = ["sigmoid", "relu"];

/** Which activation function every neuron of the page has. */
export function FunctionChoice({ among = USUAL }: { readonly among?: readonly ActivationName[] }) {
  const model = useModel();
  const chosen = useModelState(({ setup }) => setup.network.layers[0]?.activation ?? "identity");
  return (
    <Segments
      name={words.function}
      options={among.map((value) => ({ value, label: words.functions[value] }))}
      chosen={chosen}
      choose={(name) => {
        model.change((setup) => withFunction(setup, name));
        model.settle();
      }}
    />
  );
}
