import { parseLevel } from "@nn/level-kit";
import { useEffect, useState } from "react";
import { recordId } from "@/kept/record-id.ts";
import styles from "./editor.module.css";
import type { Draft } from "./model/draft.ts";
import { draftOf, renamed } from "./model/draft-of.ts";
import { newDraft } from "./model/new-draft.ts";
import { words } from "./words.en.ts";

/** The levels of the map by their worlds, as documents. */
export type LevelsToOpen = readonly {
  readonly world: string;
  readonly title: string;
  readonly levels: readonly { readonly slug: string; readonly title: string; readonly document: unknown }[];
}[];

interface Props {
  readonly take: (draft: Draft, said: string) => void;
}

/** Any level of the map as a start, or an empty one. The documents are fetched when they are asked for. */
export function OpenLevel({ take }: Props) {
  const [worlds, setWorlds] = useState<LevelsToOpen>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    fetch("/contribute/editor/levels", { signal: left.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`The server answered with ${answer.status}.`);
        setWorlds((await answer.json()) as LevelsToOpen);
      })
      .catch((error: unknown) => {
        if (left.signal.aborted) return;
        console.info("The levels could not be fetched.", error);
        setFailed(true);
      });
    return () => left.abort();
  }, []);

  const open = (chosen: string) => {
    for (const { world, levels } of worlds ?? [])
      for (const { slug, title, document } of levels) {
        const read = slug === chosen ? parseLevel(document) : undefined;
        if (read?.ok) take(renamed(draftOf(read.value, recordId(), world)), words.opened.level(title));
      }
  };

  return (
    <div className={styles.open}>
      {worlds && (
        <label>
          <span>{words.levels.choose}</span>
          <select value="" onChange={({ currentTarget }) => open(currentTarget.value)}>
            <option value="" disabled />
            {worlds.map(({ world, title, levels }) => (
              <optgroup key={world} label={title}>
                {levels.map((level) => (
                  <option key={level.slug} value={level.slug}>
                    {level.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      {!worlds && <p role="status">{hasFailed ? words.levels.failed : words.levels.fetching}</p>}
      <button type="button" className="button" onClick={() => take(newDraft(), words.opened.fresh)}>
        {words.tools.fresh}
      </button>
    </div>
  );
}
