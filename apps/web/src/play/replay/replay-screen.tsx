"use client";

import { createGame, type Game, type Shared, type Standing, sharedIn, showsOf } from "@nn/game";
import { Board, FormulasProvider, PlayArea, Stage } from "@nn/game/react";
import { levelAt, type NudgeLevel, startsOf } from "@nn/level-kit";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useReplay } from "../level/use-replay.ts";
import { ReplayHead } from "./replay-head.tsx";
import { useOwnStart } from "./use-own-start.ts";
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
  useOwnStart(kind === "replay", start);
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
              <ReplayHead
                {...{ title, said }}
                slug={game.level.slug}
                show={kind === "replay" ? { isPlaying: isReplaying, start, stop } : undefined}
              />
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
