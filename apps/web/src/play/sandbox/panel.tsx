"use client";

import { EMPTY, isStep, sandboxCode, withRandomNumbers } from "@nn/game/sandbox";
import { useState } from "react";
import { ExampleTable } from "./example-table.tsx";
import { LayerList } from "./layer-list.tsx";
import { NumberCell, ProblemsBelow } from "./number-cell.tsx";
import styles from "./panel.module.css";
import { sandboxAddress } from "./sandbox-address.ts";
import type { SandboxInHand } from "./use-sandbox.ts";
import { ValueTables } from "./value-tables.tsx";
import { words } from "./words.en.ts";

const MOST_SEED = 999_999;

/** Everything about a sandbox that is not turned on the stage. */
export function Panel({ sandbox }: { readonly sandbox: SandboxInHand }) {
  const { game, now, change, undo, opened, past } = sandbox;
  const [seed, setSeed] = useState(1);
  const isAsOpened = sandboxCode(now) === sandboxCode(opened);
  const isEmpty = sandboxCode(now) === sandboxCode(EMPTY);
  return (
    <>
      <LayerList {...{ now, change, seed }} />
      <ExampleTable {...{ now, change }} />
      <ValueTables
        {...{ now, change }}
        select={(parameter) => game.select(game.level.knobs.findIndex((knob) => knob.parameter === parameter))}
      />
      <ProblemsBelow>
        <div className={styles.settings}>
          <div>
            <span>{words.step}</span>
            <NumberCell
              name={words.step}
              value={now.step}
              faultOf={(step) => (isStep(step) ? undefined : words.typed.step)}
              onValue={(step) => change((before) => ({ ...before, step }))}
            />
          </div>
          <div>
            <span>{words.seed}</span>
            <NumberCell
              name={words.seed}
              value={seed}
              faultOf={(typed) => (Number.isInteger(typed) && typed >= 0 ? undefined : words.typed.seed)}
              onValue={setSeed}
            />
          </div>
          <button
            type="button"
            className="button"
            onClick={() => {
              change((before) => withRandomNumbers(before, seed));
              setSeed((seed + 1) % MOST_SEED);
            }}
          >
            {words.random}
          </button>
        </div>
      </ProblemsBelow>
      <div className={styles.ways}>
        <button type="button" className="plain link" disabled={past.length === 0} onClick={undo}>
          {words.undo}
        </button>
        <button type="button" className="plain link" disabled={isAsOpened} onClick={() => change(() => opened)}>
          {words.reset}
        </button>
        <button type="button" className="plain link" disabled={isEmpty} onClick={() => change(() => EMPTY)}>
          {words.empty}
        </button>
      </div>
      <CopyLink sandbox={sandbox} />
    </>
  );
}

function CopyLink({ sandbox: { now } }: { readonly sandbox: SandboxInHand }) {
  const [said, say] = useState("");
  const copy = async () => {
    const link = new URL(sandboxAddress(now), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      say(words.copied);
    } catch (error) {
      // Without permission the address bar has the same link.
      console.info("The clipboard is not open to this page:", error);
      history.replaceState(history.state, "", link);
      say(words.inAddress);
    }
  };
  return (
    <p className={styles.copy}>
      <button type="button" className="button" onClick={() => void copy()} onBlur={() => say("")}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
