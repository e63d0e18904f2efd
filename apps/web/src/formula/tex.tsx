"use client";

import { katexOptions } from "@nn/notation";
import { useEffect, useState } from "react";

type Typeset = (latex: string, display: boolean) => string;

/** KaTeX is 80 kB and most pages bring their formulas typeset, so it comes with the first formula that needs it. */
let typesetting: Promise<Typeset> | undefined;
let typeset: Typeset | undefined;

function loadKatex(): Promise<Typeset> {
  typesetting ??= import("katex").then(({ default: katex }) => {
    typeset = (latex, displayMode) => katex.renderToString(latex, { ...katexOptions, displayMode });
    return typeset;
  });
  return typesetting;
}

/** Where a page is to show formulas, it can wait for them: typeset, they are of another size than in plain type. */
export const loadTypesetting = async () => ({ typeset: await loadKatex() });

/** Characters of a formula that fits on the narrowest page; a shorter one is never broken within its brackets. */
const LONGEST_UNBROKEN = 26;

/** A formula that is known only in the browser. Until KaTeX has come, and where it cannot, the plain form stands. */
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
  const [render, setRender] = useState<{ readonly of: Typeset } | undefined>(typeset && { of: typeset });
  useEffect(() => {
    if (render) return;
    let isHere = true;
    loadKatex()
      .then((of) => isHere && setRender({ of }))
      .catch((error: unknown) => console.warn("Formulas stay in plain type: KaTeX did not load.", error));
    return () => {
      isHere = false;
    };
  }, [render]);
  if (!render) return <span data-plain>{plain}</span>;
  return (
    // KaTeX escapes its input; trust is limited to class and data
    <span
      className={isShort ? "short-formula" : undefined}
      dangerouslySetInnerHTML={{ __html: render.of(tex, display) }}
    />
  );
}
