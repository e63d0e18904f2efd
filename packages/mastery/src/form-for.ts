import type { FamilyId, Form } from "@nn/exercises";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import { type Standings, standingsIn } from "./standing.ts";

/**
 * How a variant of a family is to be asked: with one step left out of a worked example, with two, or whole.
 *
 * A family that was tried goes on from its rung. One that is met first begins with a worked example, unless its idea was
 * shown in another family already: to those who know, an example is a hindrance (Kalyuga, Ayres, Chandler & Sweller
 * (2003), "The expertise reversal effect", Educational Psychologist 38, 23–31). Of somebody who has done nothing yet,
 * nothing is known either, and the whole is asked; a worked example is offered beside it.
 */
export function formFor(history: History, now: number, catalogue: Catalogue, family: FamilyId): Form {
  return formIn(standingsIn(history, now, catalogue), family);
}

export function formIn(standings: Standings, family: FamilyId): Form {
  const all = [...standings.values()];
  const standing = all.find(({ families }) => families.some((each) => each.family === family));
  const own = standing?.families.find((each) => each.family === family);
  if (!standing || !own) return "whole";
  if (own.rung) return own.rung.form;
  const isNewcomer = all.every(({ memory }) => memory === undefined);
  const isShown = standing.shownIn > 0 && standing.slips === 0;
  return isNewcomer || isShown ? "whole" : "one-step-left";
}
