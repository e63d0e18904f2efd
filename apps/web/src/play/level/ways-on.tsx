import type { Game } from "@nn/game";
import type { Line } from "@nn/mastery/road";
import { useStore } from "zustand";
import type { NextLink } from "../map/map.ts";
import { words as stageWords } from "../stage/words.en.ts";
import { NextLevel } from "./next-level.tsx";
import { useReplay } from "./use-replay.ts";
import { words } from "./win.en.ts";

interface Props {
  readonly game: Game;
  readonly next: NextLink | undefined;
  readonly road: readonly Line[];
  /** Left out where the level has one start. */
  readonly toOtherStart: (() => void) | undefined;
  readonly toStage: () => void;
  /** False where the level was solved before the page opened: whoever comes back may want the same start again. */
  readonly isNew: boolean;
}

/** The ways on from a win: what comes next first, then another start or another try, then the same again to look at. */
export function WaysOn({ game, next, road, toOtherStart, toStage, isNew }: Props) {
  const { reading } = useStore(game.store);
  const replay = useReplay(game);
  const isAtPar = reading.nudges <= game.level.par;
  const again = () => {
    game.startAgain();
    toStage();
  };
  return (
    <>
      <NextLevel next={next} road={road} solved={game.level.slug} />
      {(!isAtPar || !toOtherStart || !isNew) && (
        <button type="button" className="button" onClick={again}>
          {isAtPar ? stageWords.again : words.ways.tryForPar}
        </button>
      )}
      {toOtherStart && (
        <button type="button" className="button" onClick={toOtherStart}>
          {stageWords.otherStart}
        </button>
      )}
      <button type="button" className="button" onClick={replay.isReplaying ? replay.stop : replay.start}>
        {replay.isReplaying ? words.ways.stop : words.ways.replay}
      </button>
    </>
  );
}
