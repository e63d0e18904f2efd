"use client";

import { useEffect, useState } from "react";
import { typeset, typesetOf } from "./typesetting.ts";

/** Characters of a formula that fits on the narrowest page; a shorter one is never broken within its brackets. */
const LONGEST_UNBROKEN = 26;

/**
 * A formula that is known only in the browser. Until it is typeset, and where it cannot be, the plain form stands; or the
 * one that stood here before.
 */
export function Tex({
  tex,
  plain,
  display = false,
}: {
  readonly tex: string;
  readonly plain: string;
  readonly display?: boolean;
}) {
  const isShort = !display && plain.length <= LONGEST_UNBROKEN;
  const [before, setBefore] = useState<string>();
  useEffect(() => {
    let isHere = true;
    const show = () => isHere && setBefore(typesetOf({ tex, display }));
    typeset([{ tex, display }])
      .then(show)
      .catch((error: unknown) => console.warn("Formulas stay in plain type: KaTeX did not load.", error));
    return () => {
      isHere = false;
    };
  }, [tex, display]);
  const html = typesetOf({ tex, display }) ?? before;
  if (html === undefined) return <span data-plain>{plain}</span>;
  return (
    // KaTeX escapes its input; trust is limited to class and data
    <span className={isShort ? "short-formula" : undefined} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
