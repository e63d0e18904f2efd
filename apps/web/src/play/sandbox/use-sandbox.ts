"use client";

import { type Sandbox, withNetwork } from "@nn/game/sandbox";
import { MOST_MOVES } from "@nn/level-kit";
import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { sandboxAddress } from "./sandbox-address.ts";
import { changed, goneOn, type Open, openedFrom, undone } from "./sandbox-state.ts";

/** Browsers refuse to change an address too often. */
const REST_MS = 250;
/** So many columns can still be told apart. */
const MOST_NUDGES = 120;

export interface SandboxInHand extends Open {
  /** With the nudges that were made. */
  readonly now: Sandbox;
  readonly change: (change: (now: Sandbox) => Sandbox) => void;
  readonly undo: () => void;
}

/** The sandbox of the address, and its address as it changes. */
export function useSandbox(): SandboxInHand {
  const [open, setOpen] = useState<Open>(() => openedFrom(""));
  const { base, game } = open;
  const { network } = useStore(game.store).reading;
  const now = useMemo(() => withNetwork(base, network), [base, network]);

  useEffect(() => {
    const read = () => setOpen(openedFrom(location.hash.slice(1)));
    // An empty address says what is shown already.
    if (location.hash.length > 1) read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);

  const shown = useRef(now);
  useEffect(() => {
    // What was opened has an address already, which may be one that cannot be read.
    if (shown.current === now || now === open.opened) return;
    shown.current = now;
    const timer = setTimeout(() => history.replaceState(history.state, "", sandboxAddress(now)), REST_MS);
    return () => clearTimeout(timer);
  }, [now, open.opened]);

  useEffect(
    () =>
      game.store.subscribe(({ reading, play }) => {
        if (reading.nudges >= MOST_NUDGES || play.log.length >= MOST_MOVES - 1) setOpen(goneOn);
      }),
    [game],
  );

  return {
    ...open,
    now,
    change: (change) => setOpen((before) => changed(before, change)),
    undo: () => setOpen(undone),
  };
}
