"use client";

import { sandboxShows } from "@nn/game";
import {
  Announcer,
  Bench,
  Board,
  Dock,
  DockCurve,
  FormulasProvider,
  Goal,
  KeyList,
  PlayArea,
  SoundButton,
  Stage,
  Tools,
} from "@nn/game/react";
import type { Sandbox } from "@nn/game/sandbox";
import { type CSSProperties, type ReactNode, useMemo, useRef, useState } from "react";
import { StageHead } from "../level/stage-head.tsx";
import { useSoundChoice } from "../stage/kept-sound.ts";
import { RemoveIcon, SetUpIcon } from "./icons.tsx";
import { Panel } from "./panel.tsx";
import styles from "./sandbox-screen.module.css";
import { useFormulas } from "./use-formulas.ts";
import { useSandbox } from "./use-sandbox.ts";
import { words } from "./words.en.ts";

interface Props {
  /** What the site has for every page. */
  readonly tools: ReactNode;
  /** What stands here where no script runs. */
  readonly withoutScript: ReactNode;
}

/** Any network and any examples on the stage, and beside it what they are made of. */
export function SandboxScreen({ tools, withoutScript }: Props) {
  const sandbox = useSandbox();
  const { game, says, now } = sandbox;
  const formulas = useFormulas();
  const sound = useSoundChoice();
  const shows = useMemo(() => sandboxShows(game.level), [game]);
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={styles.screen} style={{ "--upright": `${uprightHeight(now)}px` } as CSSProperties}>
      <FormulasProvider formulas={formulas}>
        <PlayArea game={game} shows={shows} sound={sound} className={styles.area}>
          <section aria-label={words.stage}>
            <Stage
              head={
                <StageHead
                  title={words.title}
                  hasManyTools
                  tools={
                    <Tools>
                      <KeyList />
                      <SoundButton />
                      {tools}
                      <button
                        ref={opener}
                        type="button"
                        className={`${styles.opener} needs-script`}
                        aria-label={words.setUp}
                        title={words.setUp}
                        aria-expanded={isOpen}
                        onClick={() => {
                          setOpen(!isOpen);
                          if (!isOpen) requestAnimationFrame(() => panel.current?.focus());
                        }}
                      >
                        <SetUpIcon />
                      </button>
                    </Tools>
                  }
                >
                  <Goal>
                    {says && `${words[says]} `}
                    {says !== "unreadable" && words.goal}
                  </Goal>
                  {withoutScript}
                </StageHead>
              }
              board={<Board withoutEngine={words.still} />}
              bench={<Bench lamps={3} hasCurve />}
              dock={
                <Dock>
                  <DockCurve />
                </Dock>
              }
            />
          </section>
          <Announcer />
        </PlayArea>
      </FormulasProvider>
      <aside
        ref={panel}
        className={`${styles.panel} needs-script`}
        aria-label={words.panel}
        tabIndex={-1}
        data-open={isOpen}
        onKeyDown={({ key, target }) => {
          // In a field Escape takes back what was typed.
          if (key === "Escape" && isOpen && !(target instanceof HTMLInputElement)) close();
        }}
      >
        <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
          <RemoveIcon />
        </button>
        <Panel sandbox={sandbox} />
      </aside>
      <p role="status" className="visually-hidden">
        {sandbox.past.length > 0 && words.now(sizesOf(now.network), now.examples.length)}
      </p>
    </div>
  );
}

const sizesOf = ({ inputs, layers }: Sandbox["network"]) => [inputs, ...layers.map(({ neurons }) => neurons)];

/** On an upright telephone: what a level's stage has beside its network, a row of neurons, and what stands below them. */
const UPRIGHT = { rest: 448, row: 112, view: 100, glasses: 40 } as const;

/** How high the stage has to be on an upright telephone. A chain fits into the window; more wires scroll. */
function uprightHeight({ network, examples }: Sandbox): number {
  const sizes = sizesOf(network);
  if (Math.max(...sizes) === 1) return 0;
  const hasView = network.inputs <= 2 && sizes.at(-1) === 1;
  const below = examples.length === 1 ? 0 : hasView ? UPRIGHT.view : UPRIGHT.glasses;
  return UPRIGHT.rest + UPRIGHT.row * sizes.length + below;
}
