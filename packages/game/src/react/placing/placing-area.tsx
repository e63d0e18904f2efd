import type { ReactNode } from "react";
import type { PlacingGame } from "../../placing/placing-game.ts";
import type { Shows } from "../../shows.ts";
import { ShowsContext } from "../shows-context.tsx";
import { PlacingContext } from "./placing-context.tsx";

interface Props {
  readonly game: PlacingGame;
  readonly shows: Shows;
  readonly children: ReactNode;
}

/** The part of the page that is about one game of placing. Everything in it is a button, so it needs no keys of its own. */
export function PlacingArea({ game, shows, children }: Props) {
  return (
    <PlacingContext value={game}>
      <ShowsContext value={shows}>{children}</ShowsContext>
    </PlacingContext>
  );
}
