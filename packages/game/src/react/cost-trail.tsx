import { briefNumber, shownNumber } from "@nn/notation";
import { words } from "../words.en.ts";
import styles from "./cost-trail.module.css";
import { useGame, useGameView } from "./game-context.tsx";
import { Line } from "./line.tsx";
import { SectionHead } from "./section-head.tsx";

/** More slots than this cannot be told apart, so only the last ones of a longer budget are drawn. */
const MOST_SLOTS = 24;

/** One chart for cost, trail, budget and par: a slot for each nudge, with the cost after it. */
export function CostTrail() {
  const game = useGame();
  const { reading } = useGameView();
  const { budget, par, target } = game.level;
  const { costs, nudges, nudgesLeft } = reading;
  const highest = Math.max(...costs, target * 1.5);
  const first = Math.max(0, Math.min(nudges + 2, budget) - MOST_SLOTS);
  const slots = Array.from({ length: Math.min(budget + 1, first + MOST_SLOTS + 1) - first }, (_, at) => first + at);
  const shown = costs.map((cost) => shownNumber(cost));
  const label = words.trail.read(shown, briefNumber(target), nudgesLeft);
  return (
    <section aria-label={words.trail.name}>
      <SectionHead
        title={<Line of={words.trail.title(<span className={styles.cost}>{words.trail.cost}</span>)} />}
        aside={words.trail.target(briefNumber(target))}
      />
      <div className={styles.trail} role="img" aria-label={label}>
        <div className={styles.bars}>
          {slots.map((slot) => (
            <Slot
              key={slot}
              slot={slot}
              cost={costs[slot]}
              highest={highest}
              isNow={slot === nudges}
              isPar={slot === par}
            />
          ))}
          <div className={styles.target} style={{ bottom: `${(100 * target) / highest}%` }}>
            <span>{briefNumber(target)}</span>
          </div>
        </div>
      </div>
    </section>
  );
}

interface SlotProps {
  readonly slot: number;
  readonly cost: number | undefined;
  readonly highest: number;
  readonly isNow: boolean;
  readonly isPar: boolean;
}

function Slot({ slot, cost, highest, isNow, isPar }: SlotProps) {
  return (
    <div className={styles.slot} data-state={cost === undefined ? "open" : isNow ? "now" : "past"}>
      <div className={styles.column}>
        {cost === undefined ? (
          <div className={styles.empty} />
        ) : (
          <div className={styles.bar} style={{ height: `${(100 * cost) / highest}%` }}>
            <span className={styles.value}>{shownNumber(cost)}</span>
          </div>
        )}
      </div>
      <div className={styles.tick}>
        {slot === 0 ? (
          <>
            <span className={styles.start}>{words.trail.start}</span>
            <span className={styles.zero}>0</span>
          </>
        ) : (
          slot
        )}
        {isPar && <small>{words.trail.par}</small>}
      </div>
    </div>
  );
}
