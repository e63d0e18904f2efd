"use client";

import { readSetup, useModel, withNudgeOn } from "@nn/figures";
import { bracketed, idOf, kindWord, quantityId, rounded, shownNumber, shownSum } from "@nn/notation";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { words } from "./guess.en.ts";
import styles from "./guess.module.css";
import { GuessDrawing } from "./guess-drawing.tsx";
import { closeness, guessAfterKey } from "./guess-line.ts";
import { useGuessing } from "./until-guessed.tsx";
import { useGuessNote } from "./use-guess-note.ts";

interface GuessProps {
  /** What is nudged, and by how much. */
  readonly nudge: { readonly quantity: string; readonly by: number };
  /** How far the line reaches to both sides. */
  readonly reach: number;
  /** The section that asks, by its address: the guess is stored under it. */
  readonly section: string;
  /** The id of the figure in which the nudge is sent. */
  readonly figure: string;
  /** What is asked. */
  readonly children: ReactNode;
}

/** A guess of sign and size before the answer: which way does a nudge move the cost, and how far? */
export function Guess({ nudge, reach, section, figure, children }: GuessProps) {
  const model = useModel();
  const note = useGuessNote(section);
  const { end } = useGuessing();
  const id = useId();
  const [guess, setGuess] = useState<number | undefined>();
  // What was true when the guess was fixed: the figures may move on.
  const [truth, setTruth] = useState<number | undefined>();
  const isFixed = truth !== undefined;
  const quantity = quantityId(nudge.quantity);

  const reveal = (guessed: number | undefined) => {
    const { setup } = model.store.getState();
    const { journey } = readSetup({ ...setup, nudge: { quantity, by: nudge.by } });
    const found = journey?.stops.at(-1)?.change;
    if (found === undefined) throw new Error(`a nudge of ${nudge.quantity} does not reach the cost`);
    setGuess(guessed);
    setTruth(found);
    end();
    if (guessed !== undefined) note({ value: guessed, truth: found });
  };
  const send = () => {
    model.change((setup) => withNudgeOn(setup, quantity));
    model.send(nudge.by);
    document.getElementById(figure)?.scrollIntoView({ block: "start" });
  };
  const again = () => {
    setTruth(undefined);
    setGuess(undefined);
  };
  const step = (event: KeyboardEvent) => {
    const next = guessAfterKey(event, guess ?? 0, reach);
    if (next === undefined) return;
    event.preventDefault();
    setGuess(next);
  };

  return (
    <section className={styles.guess} aria-labelledby={id}>
      <p className={styles.tag}>
        <span>{words.tag}</span>
        <span>{isFixed ? words.after : words.before}</span>
      </p>
      <div className={styles.question} id={id}>
        {children}
      </div>
      <GuessDrawing guess={guess} truth={truth} reach={Math.max(reach, Math.abs(truth ?? 0) * 1.1)} />
      {!isFixed && (
        <>
          <input
            type="range"
            className={`needs-script ${styles.slider}`}
            aria-label={words.line(kindWord(idOf.C))}
            aria-valuetext={guess === undefined ? words.none : moveWords(guess)}
            min={-reach}
            max={reach}
            step={0.001}
            value={guess ?? 0}
            onChange={({ currentTarget }) => setGuess(rounded(Number(currentTarget.value)))}
            onKeyDown={step}
          />
          <p className={`needs-script ${styles.said}`}>
            <span>{words.down}</span>
            <span>{guess === undefined ? words.none : words.yours(moveWords(guess))}</span>
            <span>{words.up}</span>
          </p>
        </>
      )}
      <div role="status">{isFixed && <Outcome guess={guess} truth={truth} />}</div>
      <div className={`needs-script ${styles.actions}`}>
        {isFixed ? (
          <>
            <button type="button" className="button" onClick={send}>
              {words.send}
            </button>
            <button type="button" className="plain" onClick={again}>
              {words.again}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="button main"
              aria-disabled={guess === undefined}
              onClick={() => guess !== undefined && reveal(guess)}
            >
              {words.commit}
            </button>
            <button type="button" className="plain" onClick={() => reveal(undefined)}>
              {words.skip}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** What is true, how far the guess was from it, and how that is worked out. */
function Outcome({ guess, truth }: { readonly guess: number | undefined; readonly truth: number }) {
  if (guess === undefined) return <p className={styles.outcome}>{words.truly(moveWords(truth))}</p>;
  const { terms, result } = shownSum([guess, -truth], guess - truth);
  const decimals = (terms[0]?.split(".")[1] ?? "").length;
  const shownTruth = shownNumber(truth, decimals);
  const gap = result.replace("−", "");
  return (
    <p className={styles.outcome}>
      {words.truly(moveWords(truth, decimals))} {words[closeness(guess, truth)](gap)}{" "}
      <span className={styles.working}>{words.working(terms[0] ?? "", bracketed(shownTruth), result)}</span>
    </p>
  );
}

function moveWords(change: number, decimals?: number): string {
  const amount = shownNumber(Math.abs(change), decimals);
  if (rounded(change, 3) === 0) return words.moves.still;
  return change > 0 ? words.moves.up(amount) : words.moves.down(amount);
}
