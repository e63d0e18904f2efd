"use client";

import type { Trace } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand/react";
import { createModel, type Model, type ModelOptions, type ModelState } from "../model/model.ts";
import { type SetupStart, setupOf } from "../model/start.ts";
import { ModelContext } from "./model-context.ts";
import { showOnPage } from "./models-on-page.ts";

/** What a lesson starts from: plain data, so that a server-rendered page can pass it on. */
export interface LessonStart extends ModelOptions {
  readonly setup: SetupStart;
}

/** Gives all figures inside one model. */
export function ModelProvider({ start, children }: { readonly start: LessonStart; readonly children: ReactNode }) {
  const [model] = useState(() => createModel(setupOf(start.setup), start));
  useEffect(() => showOnPage(model), [model]);
  return <ModelContext.Provider value={model}>{children}</ModelContext.Provider>;
}

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error("A figure needs a <ModelProvider> around it: put the page's figures inside one.");
  return model;
}

/** One part of the model's state; the view is redrawn when that part changes. */
export function useModelState<Part>(select: (state: ModelState) => Part): Part {
  return useStore(useModel().store, select);
}

/** Why the cost of the example in view responds to a quantity as it does: every path, and the collapsed form. */
export const useTrace = (quantity: string): Trace => useModelState(({ reading }) => reading.trace(quantity));

/** Whether a control is shown: a page or a link may hide it. */
export const useIsHidden = (name: string): boolean =>
  useModelState(({ setup }) => setup.hidden.some((hidden) => hidden === name));

/** The current value of a quantity. */
export const useValue = (id: QuantityId): number => useModelState(({ reading }) => reading.values.of(id));
