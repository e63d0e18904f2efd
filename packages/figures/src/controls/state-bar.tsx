"use client";

import { useState } from "react";
import { addressOf, stateKeyOf } from "../lesson/use-link.ts";
import { useIsHidden, useModel, useModelState } from "../lesson/use-model.tsx";
import { encodeSetup } from "../model/code.ts";
import { words } from "../words.en.ts";
import styles from "./state-bar.module.css";

/** Undo, back to the start, and a link to the current state. */
export function StateBar() {
  const model = useModel();
  const canUndo = useModelState(({ past }) => past.length > 0);
  const isStart = useModelState(({ setup, start }) => setup === start);
  const isHidden = useIsHidden("state");
  const [said, say] = useState("");
  const copy = async () => {
    const { setup, start } = model.store.getState();
    const link = addressOf(window.location.href, stateKeyOf(model.name), encodeSetup(setup, start));
    try {
      await navigator.clipboard.writeText(link);
      say(words.controls.copied);
    } catch (error) {
      // Without permission the address bar has the same link.
      console.info("The clipboard is not open to this page:", error);
      window.history.replaceState(window.history.state, "", link);
      say(words.controls.inAddress);
    }
  };
  if (isHidden) return null;
  return (
    <div className={`needs-script ${styles.bar}`}>
      <button type="button" className="plain" aria-disabled={!canUndo} onClick={model.undo}>
        {words.controls.undo}
      </button>
      <button type="button" className="plain" aria-disabled={isStart} onClick={model.reset}>
        {words.controls.start}
      </button>
      <button type="button" className="plain" onClick={copy}>
        {words.controls.copy}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}
