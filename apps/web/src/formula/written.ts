/** A formula as it is written for KaTeX. */
export interface Written {
  readonly tex: string;
  /** True where it has a line of its own. */
  readonly display: boolean;
}
