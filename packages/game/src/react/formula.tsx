import { createContext, type ReactNode, useContext } from "react";
import type { Formulas } from "../formulas.ts";

const FormulasContext = createContext<Formulas>({});

/** Provides everything inside with the formulas that the page has typeset. */
export function FormulasProvider({
  formulas,
  children,
}: {
  readonly formulas: Formulas;
  readonly children: ReactNode;
}) {
  return <FormulasContext value={formulas}>{children}</FormulasContext>;
}

/** A formula as the page has typeset it, or else in plain form. */
export function Formula({ latex, plain }: { readonly latex: string; readonly plain: string }) {
  const html = useContext(FormulasContext)[latex];
  if (html === undefined) return <span>{plain}</span>;
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
