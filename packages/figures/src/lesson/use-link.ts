"use client";

import { useEffect, useState } from "react";
import { decodeSetup, encodeSetup } from "../model/code.ts";
import { useModel } from "./use-model.tsx";

/** The name under which a page's state stands in its address. */
export const STATE_KEY = "at";

/** Browsers refuse to change an address too often. */
const REST_MS = 250;

/** The present address with the state in it, or without it where the page is as it began. */
export function addressOf(href: string, code: string | undefined): string {
  const url = new URL(href);
  if (code === undefined) url.searchParams.delete(STATE_KEY);
  else url.searchParams.set(STATE_KEY, code);
  return url.href;
}

/** Reads the state from the address once, then keeps the address in step. Returns whether the code was broken. */
export function useStateInAddress(): { readonly isBroken: boolean } {
  const model = useModel();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const { store } = model;
    const code = new URL(window.location.href).searchParams.get(STATE_KEY);
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
        const next = addressOf(window.location.href, setup === start ? undefined : encodeSetup(setup));
        if (next !== window.location.href) window.history.replaceState(window.history.state, "", next);
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [model]);
  return { isBroken };
}
