import { MAX_CHARACTERS } from "@nn/algebra";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { hashOf } from "../http/first-secret.ts";
import { LONGEST_STORED } from "../inputs.ts";
import { MOST_A_DAY } from "../practice/quota.ts";
import { rightAnswersTo } from "../testing/right-answers.ts";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.UTC(2026, 10, 28, 12);
let now = NOON;
let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite({ now: () => new Date(now) });
});
afterAll(() => site.close());
beforeEach(async () => {
  now = NOON;
  alice = visitor(site);
  await alice.mutate("learner.begin");
});

const learnerOf = async (who: Visitor): Promise<string> => {
  const learner = await site.store().learners.bySecretHash(hashOf(who.cookie()?.split("=")[1] ?? ""));
  return learner?.id ?? "";
};
const nextFor = async (family: string) => (await alice.query("exercise.next", { family })).data;
const submit = (token: string, answers: object, id = uuidv7()) =>
  alice.mutate("exercise.submit", { id, token, answers });

/** So many right answers of the past, as if they had been given, one a minute. */
async function given(learnerId: string, count: number, from: number) {
  for (let minute = 0; minute < count; minute++)
    await site.store().attempts.record({
      id: uuidv7(),
      learnerId,
      family: ["last-weight", "last-weight-number"][minute % 2] ?? "",
      seed: String(minute),
      concept: "weight-gradient",
      answers: { whole: "1" },
      parts: {},
      verdict: "correct",
      mistake: null,
      counts: true,
      question: null,
      createdAt: new Date(from + minute * 60_000).toISOString(),
    });
}

test("no more of an answer is stored than can be read", async () => {
  expect(LONGEST_STORED).toBeGreaterThan(MAX_CHARACTERS);
  const { token, parts } = await nextFor("last-weight");
  const long = Object.fromEntries(parts.map(({ id }: { id: string }) => [id, "(".repeat(2_000)]));
  const { data } = await submit(token, long);
  expect(data.grading.overall).toBe("unreadable");
  const [stored] = await site.store().attempts.listFor(await learnerOf(alice));
  for (const answer of Object.values(stored?.answers ?? {})) expect(answer).toHaveLength(LONGEST_STORED);
  expect(Object.keys(stored?.answers ?? {})).toHaveLength(parts.length);
  // Sent again, it is marked as it was.
  expect((await submit(token, long, data.attempt.id)).data).toMatchObject({ grading: data.grading, isRetry: true });
});

test("a learner stores a thousand answers in a day and no more, and loses none of them", async () => {
  await given(await learnerOf(alice), MOST_A_DAY - 1, NOON - 0.75 * DAY);
  const { token } = await nextFor("last-weight");
  const last = await submit(token, { whole: "1" });
  expect(last.status).toBe(200);
  const refused = await submit(token, { whole: "2" });
  expect(refused.status).toBe(429);
  expect(refused.error?.message).toMatch(/^That makes 1,000 answers in a day/);
  expect((await submit(token, { whole: "1" }, last.data.attempt.id)).data.isRetry).toBe(true);
  now += DAY;
  expect((await submit((await nextFor("last-weight")).token, { whole: "2" })).status).toBe(200);
});

test("an answer that is sent again takes nothing from the day", async () => {
  await given(await learnerOf(alice), MOST_A_DAY - 2, NOON - 0.75 * DAY);
  const { token } = await nextFor("last-weight");
  const first = await submit(token, { whole: "1" });
  for (let time = 0; time < 3; time++)
    expect((await submit(token, { whole: "1" }, first.data.attempt.id)).data.isRetry).toBe(true);
  expect((await submit(token, { whole: "2" })).status).toBe(200);
  expect((await submit(token, { whole: "3" })).status).toBe(429);
});

test("what other processes have stored takes from the day within ten minutes", async () => {
  const { token } = await nextFor("last-weight");
  expect((await submit(token, { whole: "1" })).status).toBe(200);
  await given(await learnerOf(alice), MOST_A_DAY - 1, NOON - 0.75 * DAY);
  now += 10 * 60 * 1000;
  expect((await submit(token, { whole: "2" })).status).toBe(429);
});

test("today reads what has happened since midnight, a summary of the rest, and nothing that was written", async () => {
  const learner = await learnerOf(alice);
  await given(learner, 400, NOON - 3 * DAY);
  const whole = (await alice.query("practice.today")).data;
  expect((await submit((await nextFor("last-weight")).token, { whole: "unreadable(" })).status).toBe(200);

  const { attempts } = site.store();
  const [lines, listed, ids] = [
    vi.spyOn(attempts, "linesOf"),
    vi.spyOn(attempts, "listFor"),
    vi.spyOn(attempts, "withIds"),
  ];
  expect((await alice.query("practice.today")).data).toEqual(whole);
  expect(lines.mock.calls.map(([, from]) => from)).toEqual([new Date(NOON - DAY / 2).toISOString()]);
  expect(await lines.mock.results[0]?.value).toEqual([]);
  expect(listed).not.toHaveBeenCalled();
  expect(ids.mock.calls.flatMap(([, some]) => some)).toEqual([]);
  vi.restoreAllMocks();

  // Without the summary, or with one by other rules, the whole past says the same.
  for (const rules of ["others", ""]) {
    await site.store().summaries.keep(learner, { rules, until: new Date(NOON).toISOString(), summary: "{}" });
    expect((await alice.query("practice.today")).data).toEqual(whole);
  }
});

test("a summary goes on from the one before it, day by day", async () => {
  const learner = await learnerOf(alice);
  const answer = async (family: string) => {
    const { token } = await nextFor(family);
    return await submit(token, await rightAnswersTo(site, token));
  };
  await given(learner, 30, NOON - 3 * DAY);
  for (let day = 0; day < 4; day++) {
    now = NOON + day * DAY;
    for (let time = 0; time < 6; time++) await answer(["last-bias", "last-bias-number"][time % 2] ?? "");
    const kept = await site.store().summaries.of(learner);
    const summed = (await alice.query("practice.today")).data;
    await site.store().summaries.keep(learner, { rules: "none", until: "", summary: "{}" });
    expect((await alice.query("practice.today")).data).toEqual(summed);
    if (kept) await site.store().summaries.keep(learner, kept);
  }
});
