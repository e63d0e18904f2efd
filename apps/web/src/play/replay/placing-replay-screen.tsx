"use client";

import { createPlacingGame, type PlacingGame, type Standing, sharedIn, showsOf } from "@nn/game";
import { FormulasProvider, NetworkPicture, PlacingArea, PlacingNews, Slots, Stage } from "@nn/game/react";
import type { BackpropLevel, Move } from "@nn/level-kit";
import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { levelAddress } from "../level-address.ts";
import styles from "./replay-screen.module.css";
import { useSteps } from "./use-steps.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly level: BackpropLevel;
  readonly standing: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
}

type Read = { readonly kind: "waiting" | "none" | "otherRevision" | "replay"; readonly log: readonly Move[] };

/** How somebody placed the factors of a derivative, piece by piece. All the pieces are in the address. */
export function PlacingReplayScreen({ level, standing, formulas, title }: Props) {
  const [game] = useState(() => createPlacingGame(level));
  const [{ kind, log }, setRead] = useState<Read>({ kind: "waiting", log: [] });
  useEffect(() => {
    const open = () => setRead(readFrom(level, game, location.hash.slice(1)));
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [level, game]);
  const { reading } = useStore(game.store);
  const { isPlaying, start, stop } = useSteps(log.length, (moves) => game.resume(log.slice(0, moves)));
  const shows = useMemo(
    () => ({ ...showsOf({ ...level, knobs: [] }, standing), bench: true, trail: true }),
    [level, standing],
  );
  return (
    <FormulasProvider formulas={formulas}>
      <PlacingArea game={game} shows={shows}>
        <section aria-label={words.stage}>
          <Stage
            kind="placing"
            head={
              <div className={styles.head}>
                <h1>{words.title(title)}</h1>
                <p role="status">{kind === "replay" ? words.placed(reading.ink, reading.left) : words[kind]}</p>
                <p className={styles.ways}>
                  {kind === "replay" && (
                    <button type="button" className="button" onClick={isPlaying ? stop : start}>
                      {isPlaying ? words.stop : words.play}
                    </button>
                  )}
                  <Link className="button main" href={levelAddress(level.slug)}>
                    {words.own}
                  </Link>
                </p>
              </div>
            }
            board={<NetworkPicture />}
            over={<PlacingNews />}
            bench={<Slots />}
            dock={null}
          />
        </section>
      </PlacingArea>
    </FormulasProvider>
  );
}

function readFrom(level: BackpropLevel, game: PlacingGame, code: string): Read {
  const shared = sharedIn(code);
  if (!shared) return { kind: "none", log: [] };
  const fits = shared.rev === level.rev && shared.start === 0 && game.resume(shared.log);
  return fits ? { kind: "replay", log: shared.log } : { kind: "otherRevision", log: [] };
}
