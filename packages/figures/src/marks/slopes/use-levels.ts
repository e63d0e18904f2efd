"use client";

import { valuesOf, withParameters } from "@nn/core";
import { idOf, kindOf, parseQuantityName, type QuantityId, rounded } from "@nn/notation";
import { useNames } from "../../lesson/names.ts";
import { useModel, useModelState, useValue } from "../../lesson/use-model.tsx";
import type { Range } from "../../model/range.ts";
import { settingFor } from "../../model/setting-for.ts";
import { words } from "./slopes.en.ts";

/** A level that is dragged up and down: how far it goes, and what turns it. */
export interface Level {
  readonly q: QuantityId;
  readonly name: string;
  readonly value: number;
  readonly range: Range;
  readonly set: (value: number) => void;
}

/** The level of an input or a target, which is set as it is. */
export function useSetLevel(q: QuantityId): Level {
  const model = useModel();
  const { spoken } = useNames();
  const value = useValue(q);
  const range = model.rangeOf(q);
  if (!range) throw new RangeError(`${q} cannot be set`);
  return { q, name: spoken(q), value, range, set: (next) => model.set(q, rounded(next)) };
}

const STEPS = { step: 0.05, fine: 0.01, page: 0.2, drag: 0.01 } as const;

/** The level of an activation: the network works it out, so its bias is turned until it stands there. */
export function useFilledLevel(q: QuantityId): Level {
  const model = useModel();
  const { spoken } = useNames();
  const value = useValue(q);
  const { network, example } = useModelState(({ reading }) => reading);
  const name = parseQuantityName(q);
  if (name.kind !== "activation" || kindOf(q) === "input") throw new RangeError(`${q} has no bias`);
  const bias = idOf.b(name.layer, name.j);
  const limits = model.rangeOf(bias);
  if (!limits) throw new RangeError(`${bias} cannot be set`);
  const under = (setting: number) => valuesOf(withParameters(network, { [bias]: setting }), example).of(q);
  return {
    q,
    name: words.fill(spoken(q), spoken(bias)),
    value,
    range: { min: under(limits.min), max: under(limits.max), ...STEPS },
    set: (next) => model.set(bias, rounded(settingFor(model.store.getState().reading, bias, q, next))),
  };
}
