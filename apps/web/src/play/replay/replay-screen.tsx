"use client";

import { createGame, type Game, type Shared, type Standing, sharedIn, showsOf } from "@nn/game";
import { Board, FormulasProvider, PlayArea, Stage } from "@nn/game/react";
import { levelAt, type NudgeLevel, startsOf } from "@nn/level-kit";
import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { STILL, useReplay } from "../level/use-replay.ts";
import { levelAddress } from "../level-address.ts";
import styles from "./replay-screen.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly level: NudgeLevel;
  readonly standing: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
}

/** Somebody's game, to look at. All its moves are in the address, and are replayed by the rules like any others. */
export function ReplayScreen({ level, ...rest }: Props) {
  const [read, setRead] = useState<Read>({ kind: "waiting", game: createGame(levelAt(level, 0)) });
  useEffect(() => {
    const open = () => setRead(readFrom(level, location.hash.slice(1)));
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [level]);
  return <Watched key={read.kind} read={read} {...rest} />;
}

type Read =
  | { readonly kind: "waiting" | "none" | "otherRevision"; readonly game: Game }
  | { readonly kind: "replay"; readonly game: Game };

function readFrom(level: NudgeLevel, code: string): Read {
  const shared = sharedIn(code);
  const start = createGame(levelAt(level, 0));
  if (!shared) return { kind: "none", game: start };
  const game = gameFrom(level, shared);
  return game ? { kind: "replay", game } : { kind: "otherRevision", game: start };
}

function gameFrom(level: NudgeLevel, { rev, start, log }: Shared): Game | undefined {
  if (rev !== level.rev || start >= startsOf(level)) return undefined;
  const game = createGame(levelAt(level, start));
  return game.resume(log) ? game : undefined;
}

interface WatchedProps extends Omit<Props, "level"> {
  readonly read: Read;
}

function Watched({ read: { kind, game }, standing, formulas, title }: WatchedProps) {
  const { reading } = useStore(game.store);
  const { isReplaying, start, stop } = useReplay(game);
  // Who opens a replay wants to see it; who wants nothing to move presses Play.
  useEffect(() => {
    if (kind === "replay" && !matchMedia(STILL).matches) start();
  }, [kind, start]);
  const shows = useMemo(() => ({ ...showsOf(game.level, standing), bench: false }), [game, standing]);
  const said =
    kind !== "replay"
      ? words[kind]
      : reading.solved
        ? words.solved(reading.nudges, reading.ink)
        : words.unsolved(reading.nudges);
  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} shows={shows}>
        <section aria-label={words.stage}>
          <Stage
            head={
              <div className={styles.head}>
                <h1>{words.title(title)}</h1>
                <p role="status">{said}</p>
                <p className={styles.ways}>
                  {kind === "replay" && (
                    <button type="button" className="button" onClick={isReplaying ? stop : start}>
                      {isReplaying ? words.stop : words.play}
                    </button>
                  )}
                  <Link className="button main" href={levelAddress(game.level.slug)}>
                    {words.own}
                  </Link>
                </p>
              </div>
            }
            board={<Board withoutEngine={words.still} />}
            bench={null}
            dock={null}
          />
        </section>
      </PlayArea>
    </FormulasProvider>
  );
}
