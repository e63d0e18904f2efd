import type { Game } from "@nn/game";
import { useState } from "react";
import { useStore } from "zustand";
import { levelAddress } from "../level-address.ts";
import { levelWords } from "../level-words.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly game: Game;
  readonly className: string | undefined;
}

/** Puts how a daily level went on the clipboard, in words that give nothing away. */
export function CopyResult({ game, className }: Props) {
  const { reading } = useStore(game.store);
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const { stars, oneDraft, nudges, ink, lampsPaid } = reading;
  const text = () =>
    words.result({
      title: levelWords(game.level).title,
      stars,
      isOneDraft: oneDraft,
      nudges,
      ink,
      lamps: lampsPaid,
      address: `${location.origin}${levelAddress(game.level.slug)}`,
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      // Without leave to write, the words themselves can be marked and copied by hand.
      setState("failed");
    }
  };
  if (state === "failed") return <output>{text()}</output>;
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{state === "copied" ? words.copied : words.copy}</span>
    </button>
  );
}
