/** What stands in the row, from first to last, and what is still in the tray. */
export interface Arrangement {
  readonly row: readonly string[];
  readonly tray: readonly string[];
}

/** An answer as it is sent, laid out again; words that are no option are left out. */
export function arrangementOf(options: readonly string[], answer: string): Arrangement {
  const row = [...new Set(answer.split(" "))].filter((id) => options.includes(id));
  return { row, tray: options.filter((id) => !row.includes(id)) };
}

export const answerOf = ({ row }: Arrangement): string => row.join(" ");

/** Puts an option at the end of the row, or takes it back from there. */
export function toggled(options: readonly string[], { row }: Arrangement, id: string): Arrangement {
  const next = row.includes(id) ? row.filter((other) => other !== id) : [...row, id];
  return { row: next, tray: options.filter((other) => !next.includes(other)) };
}

/** Moves an option of the row by one place; at an end it stays where it is. */
export function shifted({ row, tray }: Arrangement, id: string, step: 1 | -1): Arrangement {
  const from = row.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= row.length) return { row, tray };
  const next = row.filter((other) => other !== id);
  return { row: [...next.slice(0, to), id, ...next.slice(to)], tray };
}
