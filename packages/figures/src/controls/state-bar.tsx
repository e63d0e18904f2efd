"use client";

import { useState } from "react";
import { useFigure } from "../lesson/figure.tsx";
import { type Numbers, useOnwards } from "../lesson/onward.tsx";
import { addressOf, stateKeyOf } from "../lesson/use-link.ts";
import { useIsHidden, useModel, useModelState } from "../lesson/use-model.tsx";
import { encodeSetup } from "../model/code.ts";
import { countedExamples } from "../model/examples.ts";
import type { ModelState } from "../model/model.ts";
import { words } from "./controls.en.ts";
import styles from "./state-bar.module.css";

/** Undo, back to the start, and a link to the current state. */
export function StateBar() {
  const model = useModel();
  const canUndo = useModelState(({ past }) => past.length > 0);
  const isStart = useModelState(({ setup, start }) => setup === start);
  const isHidden = useIsHidden("state");
  const [said, say] = useState("");
  const figure = useFigure();
  const linkFrom = (page: string) => {
    const { setup, start } = model.store.getState();
    return addressOf(page, stateKeyOf(model.name), encodeSetup(setup, start));
  };
  const copyEmbed = async () => {
    if (!figure) return;
    try {
      await navigator.clipboard.writeText(frameOf(linkFrom(new URL(`/figure/${figure}`, window.location.href).href)));
      say(words.copiedEmbed);
    } catch (error) {
      console.info("The clipboard is not open to this page:", error);
      say(words.noClipboard);
    }
  };
  const copy = async () => {
    const link = linkFrom(window.location.href);
    try {
      await navigator.clipboard.writeText(link);
      say(words.copied);
    } catch (error) {
      // Without permission the address bar has the same link.
      console.info("The clipboard is not open to this page:", error);
      window.history.replaceState(window.history.state, "", link);
      say(words.inAddress);
    }
  };
  if (isHidden) return null;
  return (
    <div className={`needs-script ${styles.bar}`}>
      <button type="button" className="plain" aria-disabled={!canUndo} onClick={model.undo}>
        {words.undo}
      </button>
      <button type="button" className="plain" aria-disabled={isStart} onClick={model.reset}>
        {words.start}
      </button>
      <button type="button" className="plain" onClick={copy}>
        {words.copy}
      </button>
      {figure && (
        <button type="button" className="plain" onClick={copyEmbed}>
          {words.copyEmbed}
        </button>
      )}
      <OnwardLinks />
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}

/** Where these numbers may be taken: an address holds what they are when it is followed. */
function OnwardLinks() {
  const model = useModel();
  const onwards = useOnwards();
  const fitting = useModelState((state) =>
    onwards.flatMap(({ fits }, at) => (fits(numbersIn(state)) ? [at] : [])).join(),
  );
  if (fitting === "") return null;
  return fitting.split(",").map((at) => {
    const onward = onwards[Number(at)];
    if (!onward) return null;
    const address = () => onward.address(numbersIn(model.store.getState()));
    const refresh = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
      currentTarget.href = address();
    };
    return (
      <a
        key={onward.name}
        className="plain"
        href={address()}
        onFocus={refresh}
        onPointerDown={refresh}
        onClick={refresh}
      >
        {onward.name}
      </a>
    );
  });
}

const numbersIn = ({ setup, reading }: Pick<ModelState, "setup" | "reading">): Numbers => ({
  network: reading.network,
  example: reading.example,
  examples: countedExamples(setup),
});

/** What another page puts in to show a figure with these numbers. */
const frameOf = (address: string): string =>
  `<iframe src="${address.replaceAll("&", "&amp;")}" width="720" height="760" style="border:0" loading="lazy"></iframe>`;
