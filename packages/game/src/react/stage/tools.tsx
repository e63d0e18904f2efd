import type { ReactNode } from "react";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import { Again, Back } from "../icons.tsx";
import { useShows } from "../shows-context.tsx";
import styles from "./tools.module.css";

/** Undo and again, once there is a way back; beside them whatever else the page has for its level. */
export function Tools({ children }: { readonly children?: ReactNode }) {
  const game = useGame();
  const shows = useShows();
  const { reading } = useGameView();
  return (
    <ToolRow>
      {shows.trail && !reading.solved && (
        <>
          {game.level.mode !== "ink" && (
            <Tool name={words.moves.undo} keys="Z" isFree={reading.canUndo} onPress={() => game.send({ kind: "undo" })}>
              <Back />
            </Tool>
          )}
          <Tool
            name={words.moves.startAgain}
            keys="R"
            isFree={reading.canReset}
            onPress={() => game.send({ kind: "reset" })}
          >
            <Again />
          </Tool>
          <span className={styles.rule} />
        </>
      )}
      {children}
    </ToolRow>
  );
}

/** The small buttons in a corner of the stage. */
export const ToolRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.tools}>{children}</div>
);

interface ToolProps {
  readonly name: string;
  readonly keys: string;
  readonly isFree: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const Tool = ({ name, keys, isFree, onPress, children }: ToolProps) => (
  <button
    type="button"
    aria-label={name}
    title={words.moves.withKey(name, keys)}
    aria-keyshortcuts={keys}
    aria-disabled={!isFree}
    onClick={onPress}
  >
    {children}
  </button>
);
