import { type Counting, decimalsOf, idOf, type QuantityId, shownNumber, spokenName } from "@nn/notation";
import type { ModelState } from "../model/model.ts";
import { words } from "./lesson.en.ts";

type Moment = Pick<ModelState, "setup" | "reading">;

/**
 * What a change came to, in one sentence, causes before effects: the output and the cost, or with several examples their
 * mean cost; of another nudge, what it changes on its way.
 */
export function announcementOf(before: Moment, after: Moment, counting: Counting): string {
  const { nudge } = after.setup;
  const isOtherNudge = nudge?.by !== before.setup.nudge?.by || nudge?.quantity !== before.setup.nudge?.quantity;
  if (nudge && isOtherNudge) return nudgeWords(after, nudge.by, counting);
  if (after.setup.examples.length > 1)
    return words.said.sentence([moved(words.said.meanCost, before.reading.mean.cost, after.reading.mean.cost)]);
  return valueWords(before, after, counting);
}

/** "The activation of layer L rises from 0.591 to 0.599, the cost falls from 0.167 to 0.161." */
function valueWords({ reading: before }: Moment, { reading: after }: Moment, counting: Counting): string {
  const { sizes } = after.network;
  const output = idOf.a(sizes.length - 1, 0);
  const isMoved = shownNumber(before.values.of(output)) !== shownNumber(after.values.of(output));
  // Of several outputs each would go its own way, and the cost adds them up.
  const told: readonly QuantityId[] = sizes.at(-1) === 1 && isMoved ? [output, idOf.C] : [idOf.C];
  return words.said.sentence(
    told.map((id) => moved(spokenName(after.network, id, counting), before.values.of(id), after.values.of(id))),
  );
}

function moved(name: string, before: number, after: number): string {
  const [from, to] = [shownNumber(before), shownNumber(after)];
  if (from === to) return words.said.stays(name, to);
  return after > before ? words.said.rises(name, from, to) : words.said.falls(name, from, to);
}

/** "A nudge of +0.2 changes the weighted sum by +0.124, the activation by +0.029, the cost by −0.024." */
function nudgeWords({ reading }: Moment, by: number, counting: Counting): string {
  const decimals = decimalsOf(Math.abs(by), 3) + 2;
  const effects = reading.journey?.stops.slice(1) ?? [];
  return words.said.nudge(
    shownNumber(by, decimalsOf(Math.abs(by), 3), true),
    effects.map(({ id, change }) =>
      words.said.by(spokenName(reading.network, id, counting), shownNumber(change, decimals, true)),
    ),
  );
}
