import { replayDocument } from "../../replay/document.ts";
import { winWords } from "../../words/win.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import { useShows } from "../shows-context.tsx";

interface Props {
  /** The level's title, for the page and for the name of the file. */
  readonly title: string;
  readonly className?: string | undefined;
  /** Saves a file of this name. */
  readonly onSave: (name: string, page: string) => void;
}

/** Saves the game as a page that plays by itself. What draws it comes only when it is asked for. */
export function SaveReplay({ title, className, onSave }: Props) {
  const game = useGame();
  const shows = useShows();
  const { reading } = useGameView();
  const save = async () => {
    const { replayFrames, pageVariables } = await import("./replay-frames.tsx");
    const page = replayDocument({
      title: winWords.replay.title(title),
      subtitle: winWords.replay.solved(reading.nudges, reading.ink),
      language: "en",
      frames: replayFrames(game, shows),
      variables: pageVariables(),
      words: { path: winWords.replay.path, play: winWords.replay.play },
    });
    onSave(`nudge-${game.level.slug}.html`, page);
  };
  return (
    <button type="button" className={className} onClick={() => void save()}>
      {winWords.replay.save}
    </button>
  );
}
