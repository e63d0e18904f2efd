import "server-only";
import type { Part } from "../parts/part.ts";
import type { Exercise } from "./exercise.ts";

/**
 * The same exercise, if it holds together.
 * @throws {RangeError} if two parts share an id, a part is made from one that does not come before it, a cell holds no
 *   part of the exercise, or a mistake in choosing is the right answer
 */
export function prove(exercise: Exercise): Exercise {
  const ids = exercise.parts.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new RangeError(`two of the parts ${ids.join(", ")} have the same name`);
  for (const [i, part] of exercise.parts.entries())
    for (const id of madeFrom(part))
      if (!ids.slice(0, i).includes(id))
        throw new RangeError(`${part.id} is made from ${id}, which does not come before it`);
  for (const { cells } of exercise.question.table?.rows ?? [])
    for (const cell of cells)
      if (cell && "part" in cell && !ids.includes(cell.part))
        throw new RangeError(`a cell asks for ${cell.part}, which is no part`);
  for (const part of exercise.parts)
    if ("options" in part)
      for (const { name, fits } of part.wrongs)
        if (fits(part.right)) throw new RangeError(`the right answer to ${part.id} shows the mistake ${name}`);
  return exercise;
}

function madeFrom(part: Part): readonly string[] {
  if (part.kind === "number") return part.follows?.parts ?? [];
  return part.kind === "expression" ? (part.productOf ?? []) : [];
}
