"use client";

import { createPlacingGame, type PlacingGame, placingShows, type Standing, sharedIn } from "@nn/game";
import { FormulasProvider, NetworkPicture, PlacingArea, PlacingNews, Slots, Stage } from "@nn/game/react";
import type { BackpropLevel, Move } from "@nn/level-kit";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ReplayHead } from "./replay-head.tsx";
import { useOwnStart } from "./use-own-start.ts";
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
  const show = useSteps(log.length, (moves) => game.resume(log.slice(0, moves)));
  useOwnStart(kind === "replay", show.start);
  const shows = useMemo(() => placingShows(level, standing), [level, standing]);
  return (
    <FormulasProvider formulas={formulas}>
      <PlacingArea game={game} shows={shows}>
        <section aria-label={words.stage}>
          <Stage
            kind="placing"
            head={
              <ReplayHead
                title={title}
                slug={level.slug}
                said={kind === "replay" ? words.placed(reading.ink, reading.left) : words[kind]}
                show={kind === "replay" ? show : undefined}
              />
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
