/** As much of an HTML tree as is needed here. */
export interface Tree {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Tree[];
  /** Of a text. */
  value?: string;
}
