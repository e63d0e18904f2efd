import { parseQuantityName, type QuantityId } from "@nn/notation";

/**
 * Where an arrow key leads from one line of a network: up and down to the next of its layer, by where they begin and
 * then by where they lead; right to the first that goes on, left to the first that leads here. Undefined for other keys,
 * and where there is no such line.
 */
export function lineAfterKey(key: string, at: QuantityId, lines: readonly QuantityId[]): QuantityId | undefined {
  const here = endsOf(at);
  const inLayer = (layer: number) => lines.filter((line) => endsOf(line).layer === layer);
  const beside = inLayer(here.layer).sort((one, other) => byBeginning(endsOf(one), endsOf(other)));
  switch (key) {
    case "ArrowUp":
      return beside[beside.indexOf(at) - 1];
    case "ArrowDown":
      return beside[beside.indexOf(at) + 1];
    case "ArrowRight":
      return inLayer(here.layer + 1).find((line) => endsOf(line).k === here.j);
    case "ArrowLeft":
      return inLayer(here.layer - 1).find((line) => endsOf(line).j === here.k);
    case "Home":
      return lines[0];
    case "End":
      return lines.at(-1);
    default:
      return undefined;
  }
}

const byBeginning = (one: Ends, other: Ends): number => one.k - other.k || one.j - other.j;

type Ends = ReturnType<typeof endsOf>;

function endsOf(line: QuantityId) {
  const name = parseQuantityName(line);
  if (name.kind !== "weight") throw new RangeError(`a line is a weight, and ${line} is none`);
  return name;
}
