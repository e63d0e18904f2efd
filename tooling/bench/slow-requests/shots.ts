import { type Place, places } from "../slow-formulas/places.ts";
import { type Chance, changed, pick, someText } from "../slow-formulas/texts.ts";
import { type Caller, someUuid, tokenOf } from "./callers.ts";
import { type Call, type Procedure, readings, someGame, someGiven, someNote, spoiledCall } from "./calls.ts";
import { bodyOf, oddAddress, oddBytes, oddHeaders, oddText } from "./odd.ts";
import type { Shot } from "./shot.ts";

export interface Ground {
  readonly chance: Chance;
  readonly address: string;
  readonly procedures: readonly Procedure[];
  readonly pages: readonly string[];
  /** Of a learner with a long past, if there is one. */
  readonly oldCookie: string | undefined;
  /** Texts that took long to mark so far, the slowest first. */
  readonly slowTexts: () => readonly string[];
}

const JSON_TYPE = { "content-type": "application/json" };
const MOST_IN_BATCH = 10;

/** Makes one hostile request after the other. */
export function shotsOf({ chance, address, procedures, pages, oldCookie, slowTexts }: Ground) {
  const isChange = new Map(procedures.map((each) => [each.path, each.isChange]));

  /** One call, or several as a batch; a change is sent by POST, and what is read by GET where it is short enough. */
  const shotOf = (kind: string, caller: Caller, calls: readonly Call[], texts?: readonly string[]): Shot => {
    const isBatch = calls.length > 1;
    const input = isBatch ? Object.fromEntries(calls.map((call, i) => [i, call.input])) : calls[0]?.input;
    const body = bodyOf(input, chance);
    const names = calls.map(({ path }) => path).join(",");
    const inAddress = `/api/trpc/${names}?${isBatch ? "batch=1&" : ""}input=${encodeURIComponent(body.toWellFormed())}`;
    const isPost = calls.some(({ path }) => isChange.get(path)) || inAddress.length > 10_000 || chance() < 0.2;
    return {
      kind,
      method: isPost ? "POST" : "GET",
      target: isPost ? `/api/trpc/${names}${isBatch ? "?batch=1" : ""}` : inAddress,
      headers: { ...caller.headers, ...(isPost && JSON_TYPE) },
      body: isPost ? body : "",
      ...(texts && { texts }),
    };
  };

  const slowText = (place: Place): string => {
    const slow = slowTexts();
    let text =
      slow.length > 0 && chance() < 0.7 ? pick(chance, slow) : someText(chance, place.names, 60 + 330 * chance());
    for (let i = 0; i <= 2 * chance(); i++) text = changed(chance, place.names, text);
    return text;
  };

  const answers = async (caller: Caller): Promise<Shot> => {
    const place = pick(chance, places);
    const token = await tokenOf(address, caller, place.family);
    const parts = places.filter(({ family }) => family === place.family);
    const one = slowText(place);
    const isMixed = chance() < 0.3;
    const texts: string[] = [];
    const text = () => {
      const next = chance() < 0.05 ? oddText(chance).slice(0, 2_000) : isMixed ? slowText(place) : one;
      texts.push(next);
      return next;
    };
    const call = (): Call =>
      chance() < 0.3
        ? { path: "exercise.preview", input: { token, part: place.part, answer: text() } }
        : {
            path: "exercise.submit",
            input: {
              id: someUuid(chance),
              token,
              answers: Object.fromEntries(parts.map(({ part }) => [part, text()])),
            },
          };
    const count = chance() < 0.5 ? 1 : MOST_IN_BATCH;
    return shotOf(count === 1 ? "an answer" : "a batch of answers", caller, Array.from({ length: count }, call), texts);
  };

  const several = (kind: string, caller: Caller, make: () => Call): Shot => {
    const count = pick(chance, [1, 1, MOST_IN_BATCH, MOST_IN_BATCH + 1]);
    return shotOf(count === 1 ? kind : `a batch: ${kind}`, caller, Array.from({ length: count }, make));
  };

  const ofLongPast = (): Shot => {
    const headers = { cookie: oldCookie ?? "", "x-forwarded-for": "10.0.0.1" };
    const all = [...readings];
    return several("what a long past is read for", { headers, tokens: new Map() }, () => ({
      path: pick(chance, all),
      input: undefined,
    }));
  };

  const withOddHeaders = (shot: Shot): Shot => ({ ...shot, headers: { ...shot.headers, ...oddHeaders(chance) } });
  const page = (): Shot => ({
    kind: "a page",
    method: pick(chance, ["GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS"]),
    target: oddAddress(chance, pick(chance, pages)),
    headers: oddHeaders(chance),
    body: "",
  });
  const someCall = () => spoiledCall(chance, pick(chance, procedures));

  return async (caller: Caller): Promise<Shot> => {
    const at = chance();
    if (at < 0.35) return answers(caller);
    if (at < 0.5) return several("a spoiled call", caller, someCall);
    if (at < 0.55) return withOddHeaders(several("a spoiled call with odd headers", caller, someCall));
    if (at < 0.66) return several("a game", caller, () => someGame(chance));
    if (at < 0.71) return several("brought numbers", caller, () => someGiven(chance));
    if (at < 0.74) return several("a note", caller, () => someNote(chance));
    if (at < 0.78) return several("a reading", caller, () => ({ path: pick(chance, [...readings]), input: undefined }));
    if (at < 0.81 && oldCookie !== undefined) return ofLongPast();
    if (at < 0.96) return page();
    const target = chance() < 0.5 ? "/api/trpc/exercise.submit" : pick(chance, pages);
    return { kind: "bytes", method: "", target, headers: {}, body: "", raw: oddBytes(chance, target) };
  };
}
