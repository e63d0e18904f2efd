import { useEffect, useRef, useState } from "react";
import { saveFile } from "@/files/save-file.ts";
import { codeOfLevel } from "../shared/code.ts";
import { sharedAddress } from "../shared/shared-address.ts";
import styles from "./editor.module.css";
import type { Draft } from "./model/draft.ts";
import type { Finding } from "./model/examine-draft.ts";
import { zipOf } from "./model/zip.ts";
import { OpenLevel } from "./open-level.tsx";
import type { DraftInHand } from "./use-draft.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly hand: DraftInHand;
  /** Of the draft as it stands; undefined while it is looked at, or where it is no level. */
  readonly finding: Finding | undefined;
  /** Undefined where the draft is no level yet. */
  readonly play: (() => void) | undefined;
  /** What the report says in a sentence, for whoever has scrolled away from it. */
  readonly verdict: string;
  /** True where somebody comes back from the stage, and goes on from the button that led there. */
  readonly takesFocus: boolean;
}

/** The way back and forth, and what can be done with the whole level. */
export function ToolBar({ hand, finding, play, verdict, takesFocus }: Props) {
  const [last, setLast] = useState<Said & { readonly of: Draft }>();
  // What was said of an earlier state is old news.
  const said = last?.of === hand.now ? last : undefined;
  const say = (next: Said) => setLast({ ...next, of: hand.now });
  const [isOpening, setOpening] = useState(false);
  const { tools } = words;
  const player = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) player.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const share = () => void (finding ? copied(finding).then(say) : say({ text: words.share.notYet }));
  const download = () => say({ text: finding ? saved(finding) : words.download.notYet });
  return (
    <div className={styles.tools}>
      <fieldset aria-label={tools.name}>
        <button ref={player} type="button" className="button main" aria-disabled={!play} onClick={play}>
          {tools.play}
        </button>
        <button type="button" className="button" disabled={hand.past.length === 0} onClick={hand.undo}>
          {tools.undo}
        </button>
        <button type="button" className="button" disabled={hand.future.length === 0} onClick={hand.redo}>
          {tools.redo}
        </button>
        <button type="button" className="button" aria-expanded={isOpening} onClick={() => setOpening(!isOpening)}>
          {tools.open}
        </button>
        <button type="button" className="button" aria-disabled={!finding} onClick={share}>
          {tools.share}
        </button>
        <button type="button" className="button" aria-disabled={!finding} onClick={download}>
          {tools.download}
        </button>
        <span className={styles.verdict}>{verdict}</span>
      </fieldset>
      {isOpening && (
        <OpenLevel
          take={(draft, said) => {
            hand.take(draft, said);
            setOpening(false);
          }}
        />
      )}
      <p role="status" className="small">
        {said?.text ?? (hand.said || tools.saved)}
        {said?.link && (
          <>
            {" "}
            <a href={said.link}>{said.link}</a>
          </>
        )}
      </p>
    </div>
  );
}

interface Said {
  readonly text: string;
  /** A link that could not be copied. */
  readonly link?: string;
}

async function copied({ entry: { level } }: Finding): Promise<Said> {
  const link = new URL(sharedAddress(codeOfLevel(level)), location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    return { text: words.share.copied(link.length) };
  } catch (error) {
    console.info("The clipboard is not open to this page:", error);
    return { text: words.share.inAddress, link };
  }
}

/** Hands the pack to the browser, which saves it where it saves things. */
function saved({ entry, issues, files }: Finding): string {
  const { slug } = entry.level;
  const file = `${slug}.zip`;
  saveFile(file, zipOf(slug, files), "application/zip");
  return issues.length === 0 ? words.download.done(file) : words.download.broken(issues.length, file);
}
