"use client";

import type { Level } from "@nn/level-kit";
import { Fragment, type ReactNode, useMemo } from "react";
import { useLater } from "@/later/use-later.ts";

/** KaTeX is large, and comes once a level that no page was built for is shown. */
const loadFormulas = () => import("@nn/game/formulas");

/** What somebody wrote, with its formulas typeset once KaTeX has come; without their dollar signs until then. */
export function Typeset({ text }: { readonly text: string }): ReactNode {
  const { code } = useLater(loadFormulas);
  const pieces = useMemo(() => (code && isTame(text) ? code.piecesOf(text) : undefined), [code, text]);
  if (!pieces) return text.replaceAll("$", "");
  return pieces.map((piece, at) => {
    const key = `${at}-${"text" in piece ? piece.text : "formula"}`;
    if ("text" in piece) return <Fragment key={key}>{piece.text}</Fragment>;
    return <span key={key} dangerouslySetInnerHTML={{ __html: piece.html }} />;
  });
}

/** Classes and data of the page are for our own formulas; dollar signs come in pairs. */
const isTame = (text: string) => !text.includes("\\html") && text.split("$").length % 2 === 1;

/** Every formula that the stage shows of a level; none until KaTeX has come. */
export function useFormulasOf(level: Level) {
  const { code } = useLater(loadFormulas);
  return useMemo(() => code?.formulasOf(level) ?? {}, [code, level]);
}
