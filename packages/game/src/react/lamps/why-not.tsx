import type { Play } from "@nn/level-kit";
import { latexOf, textOf } from "@nn/notation";
import type { Link, Reason } from "../../lamps/reason.ts";
import { reasonOfKnob } from "../../lamps/reason-of-knob.ts";
import { answerWords } from "../../words/answers.en.ts";
import { words } from "../../words.en.ts";
import { Formula } from "../formula.tsx";
import { useGameView } from "../game-context.tsx";
import styles from "./bench.module.css";
import { toLamps } from "./to-lamps.ts";

/** Every path of a dense board would fill the page; the first ones show how it goes. */
const MOST_CHAINS = 3;

interface Props {
  readonly knob: number;
  readonly onGoOn: () => void;
}

/** A wrong guess is answered with what the tiny nudge does on its way, link by link. It tells ways and no sizes. */
export function WhyNot({ knob, onGoOn }: Props) {
  const { play, reading, example } = useGameView();
  const reason = reasonOfKnob(play, knob, example);
  return (
    <div>
      <p className={styles.said}>
        {answerWords.wrong.notSo} {answerWords.wrong.outcome[reason.outcome]}
      </p>
      <Walk reason={reason} />
      <p className={styles.note}>
        {[together(reason), price(play)].filter((sentence) => sentence !== undefined).join(" ")}
      </p>
      {reading.asks === "ranking" && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            toLamps(currentTarget);
            onGoOn();
          }}
        >
          {answerWords.wrong.goOn}
        </button>
      )}
    </div>
  );
}

/** What a tiny nudge does on its way to the cost, path by path. */
export function Walk({ reason }: { readonly reason: Reason }) {
  return (
    <ul className={styles.chains} aria-label={answerWords.wrong.chain}>
      {reason.chains.slice(0, MOST_CHAINS).map((chain) => (
        <li key={chain.map(({ quantity }) => quantity).join()}>
          <Chain chain={chain} />
        </li>
      ))}
    </ul>
  );
}

/** What the wrong guess costs. */
function price({ level, predicted }: Play): string {
  if (level.kind !== "predict") return answerWords.wrong.costs;
  const left = predicted.filter((isMade) => !isMade).length;
  return left > 0 ? `${answerWords.wrong.paid} ${words.rank.signs(left)}` : answerWords.wrong.paid;
}

function together({ isContested, outcome, votes }: Reason): string | undefined {
  if (votes.all > 1) return answerWords.wrong.votes(votes.up, votes.down, votes.all);
  return isContested ? answerWords.wrong.together[outcome] : undefined;
}

const EFFECTS = ["down", "none", "up"] as const;
const SIGNS = { up: "↑", down: "↓", none: "=" } as const;

function Chain({ chain }: { readonly chain: readonly Link[] }) {
  const { reading } = useGameView();
  return (
    <span className={styles.chain}>
      {chain.map(({ quantity, way }) => {
        const effect = EFFECTS[way + 1] as (typeof EFFECTS)[number];
        return (
          <span key={quantity} className={styles.link} data-way={effect}>
            <Formula latex={latexOf(reading.network, quantity)} plain={textOf(reading.network, quantity)} />
            <span aria-hidden="true">{SIGNS[effect]}</span>
            <span className="visually-hidden"> {answerWords.wrong.way[effect]}, </span>
          </span>
        );
      })}
    </span>
  );
}
