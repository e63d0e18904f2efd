import { createNetwork, type Example } from "@nn/core";
import { type Piece, pieceOf, type Slot, slotsOf } from "@nn/level-kit";
import { derivativeText, idOf, shownNumber, type Traced } from "@nn/notation";
import { useEffect, useMemo, useRef } from "react";
import { flatDerivative } from "../../lamps/flat-derivative.ts";
import { pieceHue, pieceLatex, pieceText } from "../../placing/piece-text.ts";
import { placingWords } from "../../words/placing.en.ts";
import { Formula } from "../formula.tsx";
import styles from "./placing.module.css";
import { usePlacing, usePlacingView } from "./placing-context.tsx";

/** The places of all factors, a row for each path from the cost back to a wanted parameter. */
export function Slots() {
  const { level } = usePlacing();
  const { reading } = usePlacingView();
  const traced = useTraced();
  const slots = slotsOf(level).map((slot, at) => ({ slot, at }));
  return (
    <div className={styles.wanted}>
      {level.wanted.map((parameter, wanted) => {
        const own = slots.filter(({ slot }) => slot.wanted === wanted);
        const paths = [...new Set(own.map(({ slot }) => slot.path))];
        const id = own[0]?.slot.parameter;
        const value = reading.derivatives[wanted];
        return (
          <section
            key={parameter}
            aria-label={id && placingWords.placing.wanted(derivativeText(traced.network, idOf.C, id))}
          >
            <p className={styles.derivative}>
              {id && <Formula {...flatDerivative(traced.network, idOf.C, id)} />}
              <span>=</span>
              {value !== undefined && <strong>{shownNumber(value)}</strong>}
            </p>
            <div className={styles.paths}>
              {paths.map((path) => (
                <ol key={path} className={styles.path} aria-label={placingWords.placing.path(path + 1, paths.length)}>
                  {own
                    .filter(({ slot }) => slot.path === path)
                    .map((each) => (
                      <PlaceOf key={each.at} {...each} traced={traced} />
                    ))}
                </ol>
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

interface PlaceProps {
  readonly slot: Slot;
  readonly at: number;
  readonly traced: Traced;
}

function PlaceOf({ slot, at, traced }: PlaceProps) {
  const game = usePlacing();
  const { reading, chosen, placing } = usePlacingView();
  const { of, by } = slot.factor.derivative;
  const link = flatDerivative(traced.network, of, by);
  const isFilled = reading.filled[at] === true;
  const piece: Piece = pieceOf(slot.factor);
  const isMissed = placing.last?.slot === at && placing.last.misplaced !== undefined;
  const isNext = !isFilled && at === chosen;
  const place = useRef<HTMLLIElement>(null);
  const hasBegun = placing.last !== undefined;
  // The page of a small telephone is higher than its window.
  useEffect(() => {
    if (isNext && hasBegun) place.current?.scrollIntoView({ block: "nearest" });
  }, [isNext, hasBegun]);
  return (
    <li ref={place} className={styles.place}>
      <button
        type="button"
        className={styles.slot}
        data-state={isFilled ? "filled" : isMissed ? "missed" : "empty"}
        aria-pressed={isNext}
        aria-disabled={isFilled}
        aria-label={
          isFilled
            ? placingWords.placing.filled(link.plain, pieceText(traced, piece))
            : placingWords.placing.empty(link.plain)
        }
        onClick={() => game.choose(at)}
      >
        {isFilled && (
          <>
            <Formula latex={pieceLatex(traced, piece)} plain={pieceText(traced, piece)} />
            <small className={styles[pieceHue(piece)]}>{shownNumber(piece.value)}</small>
          </>
        )}
      </button>
      <span className={styles.link} aria-hidden="true">
        <Formula {...link} />
      </span>
    </li>
  );
}

export function useTraced(): Traced {
  const { level } = usePlacing();
  return useMemo(() => ({ network: createNetwork(level.network), example: level.examples[0] as Example }), [level]);
}
