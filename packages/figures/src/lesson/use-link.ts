"use client";

import { useEffect, useState } from "react";
import { decodeSetup, encodeSetup } from "../model/code.ts";
import { useModel } from "./use-model.tsx";

/** The key of a model's state in the address: "at", or "at-curve" for the model called curve. */
export const stateKeyOf = (name: string | undefined): string => (name === undefined ? "at" : `at-${name}`);

/** Browsers refuse to change an address too often. */
const REST_MS = 250;

/** The current address with a model's state in it, or without if the model is as it started. */
export function addressOf(href: string, key: string, code: string | undefined): string {
  const url = new URL(href);
  if (code === undefined) url.searchParams.delete(key);
  else url.searchParams.set(key, code);
  return url.href;
}

/** The keys of the models that are on the page. */
const taken = new Set<string>();

/**
 * Reads the state from the address once, then keeps the address up to date. Returns whether the code was broken.
 * @throws if another model of the page has the same name: they would overwrite each other's state
 */
export function useStateInAddress(): { readonly isBroken: boolean } {
  const model = useModel();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const { store } = model;
    const key = stateKeyOf(model.name);
    if (taken.has(key)) throw new Error(`Two models of this page keep their state under ${key}: give one a name.`);
    taken.add(key);
    const code = new URL(window.location.href).searchParams.get(key);
    if (code !== null) {
      const setup = decodeSetup(code, store.getState().start);
      if (setup) model.load(setup);
      setBroken(setup === undefined);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe(({ setup, start }, before) => {
      if (setup === before.setup) return;
      setBroken(false);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = addressOf(window.location.href, key, setup === start ? undefined : encodeSetup(setup, start));
        if (next !== window.location.href) window.history.replaceState(window.history.state, "", next);
      }, REST_MS);
    });
    return () => {
      taken.delete(key);
      clearTimeout(timer);
      unsubscribe();
    };
  }, [model]);
  return { isBroken };
}
