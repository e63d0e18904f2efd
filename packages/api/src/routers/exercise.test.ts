import { placeAt } from "@nn/course";
import { families } from "@nn/exercises";
import { CANARY } from "@nn/exercises/server";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rightAnswersTo } from "../testing/right-answers.ts";
import { openSite, type Site } from "../testing/site.ts";
import { addressOf, type Visitor, visitor } from "../testing/visitor.ts";

let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  alice = visitor(site);
});

/** For any kind of part, without a word about what is right. */
const shownOfPart = ["ends", "id", "isWhole", "joint", "keys", "kind", "label", "note", "options"];
const UNREADABLE = "2*(a - ";
const aQuestion = async (family = "last-weight") => (await alice.query("exercise.next", { family })).data;

const rightAnswers = (token: string) => rightAnswersTo(site, token);
const allParts = (question: { parts: { id: string }[] }, answer: string) =>
  Object.fromEntries(question.parts.map(({ id }) => [id, answer]));
const familyOf = async (who: Visitor, family = "last-weight") =>
  (await who.query("progress.get")).data.families.find(({ id }: { id: string }) => id === family);

describe.each(families)("$id", ({ id: family, concept }) => {
  test("gives fresh questions of its concept, each with a token of its own", async () => {
    const [one, two] = [await aQuestion(family), await aQuestion(family)];
    expect(one).toMatchObject({ family, concept });
    expect(one.parts.length).toBeGreaterThan(0);
    expect(one.token).not.toBe(two.token);
  });

  test("sends what a question shows, and nothing that could mark it", async () => {
    const question = await aQuestion(family);
    const shown = [
      "concept",
      "family",
      "figure",
      "isFadable",
      "parts",
      "prompt",
      "rule",
      "table",
      "taughtAt",
      "title",
      "token",
    ];
    expect(Object.keys(question).filter((field) => !shown.includes(field))).toEqual([]);
    for (const part of question.parts) {
      expect(Object.keys(part).filter((field) => !shownOfPart.includes(field))).toEqual([]);
      for (const option of part.options ?? [])
        expect(Object.keys(option).filter((field) => !["id", "label", "lights"].includes(field))).toEqual([]);
    }
    if (question.taughtAt) expect(placeAt(question.taughtAt.address)?.section.title).toBe(question.taughtAt.title);
    for (const cell of question.table?.rows.flatMap(({ cells }: { cells: object[] }) => cells) ?? [])
      expect([["part"], ["given"], []]).toContainEqual(Object.keys(cell ?? {}));
    const hint = await alice.mutate("exercise.hint", { token: question.token, part: question.parts[0].id, step: 1 });
    expect(JSON.stringify([question, hint.body])).not.toContain(CANARY);
  });

  test("marks the worked solution right, and says so in the learner's progress", async () => {
    const question = await aQuestion(family);
    const answers = await rightAnswers(question.token);
    const { data } = await alice.mutate("exercise.submit", { id: uuidv7(), token: question.token, answers });
    expect(data.grading.overall).toBe("correct");
    expect(data).toMatchObject({ isRetry: false, attempt: { hints: 0, solutionSeen: false } });
    expect(await familyOf(alice, family)).toMatchObject({ attempts: 1, correct: 1, unaided: 1 });
  });

  test("reads an answer back without marking it", async () => {
    const { token, parts } = await aQuestion(family);
    const [{ id: part, options, kind }] = parts;
    const preview = (answer: string) => alice.query("exercise.preview", { token, part, answer });
    const ids: string[] = options?.map(({ id }: { id: string }) => id) ?? ["1"];
    expect((await preview(kind === "order" ? ids.join(" ") : (ids[0] ?? ""))).data).toMatchObject({ kind: "read" });
    expect((await preview(UNREADABLE)).data).toMatchObject({ kind: "unreadable", why: expect.any(String) });
    expect(alice.cookie()).toBeUndefined();
  });
});

describe("exercise.next", () => {
  test("an unknown family is not found", async () => {
    const reply = await alice.query("exercise.next", { family: "no-such-family" });
    expect(reply.status).toBe(404);
    expect(reply.error?.message).toContain("no-such-family");
  });
});

describe("exercise.submit", () => {
  test("a wrong answer counts; one that cannot be read is stored but does not", async () => {
    const question = await aQuestion();
    const submit = (answers: Record<string, string>) =>
      alice.mutate("exercise.submit", { id: uuidv7(), token: question.token, answers });
    const unreadable = await submit(allParts(question, UNREADABLE));
    expect(unreadable.data.grading).toMatchObject({ overall: "unreadable", counts: false });
    expect(await familyOf(alice)).toBeUndefined();

    const wrong = await submit(allParts(question, "17"));
    expect(wrong.data.grading).toMatchObject({ overall: "incorrect", counts: true });
    expect(await familyOf(alice)).toMatchObject({ attempts: 1, correct: 0 });
  });

  test("a right part beside empty or unreadable ones is not a failed attempt", async () => {
    const question = await aQuestion();
    const [first, second] = question.parts.map(({ id }: { id: string }) => id);
    const right = await rightAnswers(question.token);
    const submit = (answers: object) =>
      alice.mutate("exercise.submit", { id: uuidv7(), token: question.token, answers });
    expect((await submit({ [first]: right[first] })).data.grading.overall).toBe("incomplete");
    const half = await submit({ ...right, [second]: UNREADABLE });
    expect(half.data.grading.overall).toBe("unreadable");
    expect(half.data.grading.parts[first].kind).toBe("correct");
    expect(await familyOf(alice)).toBeUndefined();
  });

  test("the same attempt a hundred times at once is one row and one answer", async () => {
    await alice.mutate("learner.begin");
    const question = await aQuestion();
    const attempt = { id: uuidv7(), token: question.token, answers: allParts(question, "17") };
    const replies = await Promise.all(Array.from({ length: 100 }, () => alice.mutate("exercise.submit", attempt)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ data }) => JSON.stringify(data.grading))).size).toBe(1);
    expect(replies.filter(({ data }) => !data.isRetry)).toHaveLength(1);
    expect(await familyOf(alice)).toMatchObject({ attempts: 1 });
  });

  test("a retry with other answers gives back what was stored", async () => {
    const question = await aQuestion();
    const id = uuidv7();
    const right = await rightAnswers(question.token);
    const first = await alice.mutate("exercise.submit", {
      id,
      token: question.token,
      answers: allParts(question, "17"),
    });
    const second = await alice.mutate("exercise.submit", { id, token: question.token, answers: right });
    expect(second.data).toMatchObject({ isRetry: true, grading: first.data.grading });
    expect(await familyOf(alice)).toMatchObject({ attempts: 1, correct: 0 });
  });

  test("another learner's id is refused, whatever comes with it", async () => {
    const question = await aQuestion();
    const attempt = { id: uuidv7(), token: question.token, answers: allParts(question, "17") };
    await alice.mutate("exercise.submit", attempt);
    const eve = visitor(site);
    await eve.mutate("learner.begin");
    const own = (await eve.query("exercise.next", { family: "last-weight" })).data;
    const reply = await eve.mutate("exercise.submit", { ...attempt, token: own.token });
    expect(reply.status).toBe(409);
    expect(await familyOf(eve)).toBeUndefined();
    expect(await familyOf(alice)).toMatchObject({ attempts: 1 });
  });

  test("an id used for another question is refused", async () => {
    const [one, two] = [await aQuestion(), await aQuestion()];
    const id = uuidv7();
    await alice.mutate("exercise.submit", { id, token: one.token, answers: allParts(one, "17") });
    const reply = await alice.mutate("exercise.submit", { id, token: two.token, answers: allParts(two, "17") });
    expect(reply.status).toBe(409);
  });

  test("a newcomer whose first response was lost sends the attempt again and keeps it", async () => {
    const question = await aQuestion();
    const attempt = { id: uuidv7(), token: question.token, answers: allParts(question, "17") };
    await visitor(site).mutate("exercise.submit", attempt); // stored, but the cookie never arrives
    const again = await alice.mutate("exercise.submit", attempt);
    expect(again.status).toBe(200);
    expect(again.data.isRetry).toBe(true);
    expect(await familyOf(alice)).toMatchObject({ attempts: 1 });
  });

  test.each([
    { name: "an id that is not a uuid", change: { id: "1" }, says: /id: must be a uuid/ },
    { name: "a uuid of another version", change: { id: "9b2c6a4e-4a1e-4b7a-8a3f-2f6f0f3c9d11" }, says: /version 7/ },
    { name: "an answer without end", change: { answers: { slope: "x".repeat(2_001) } }, says: /at most 2,000/ },
    { name: "an answer that is not text", change: { answers: { slope: 3 } }, says: /answers\.slope/ },
    { name: "a part that does not exist", change: { answers: { nowhere: "1" } }, says: /no such part: .*nowhere/ },
    { name: "a verdict of one's own", change: { verdict: "correct" }, says: /verdict/ },
    { name: "a token with a letter changed", change: { token: "forged" }, says: /new question/ },
  ])("$name is refused, and creates no learner", async ({ change, says }) => {
    const question = await aQuestion();
    const attempt = { id: uuidv7(), token: question.token, answers: {}, ...change };
    const reply = await alice.mutate("exercise.submit", attempt);
    expect(reply.status).toBe(400);
    expect(reply.error?.message).toMatch(says);
    expect(alice.cookie()).toBeUndefined();
  });

  test("no single character of a token can be changed", async () => {
    const { token } = await aQuestion();
    const { length } = token;
    for (let at = 0; at < length; at += 5) {
      const changed = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
      const reply = await alice.query("exercise.preview", { token: changed, part: "slope", answer: "1" });
      expect(reply.status, changed).toBe(400);
    }
  });
});

describe("hostile answers", () => {
  test.each([
    { name: "brackets without end", answer: "(".repeat(2_000) },
    { name: "a tower of powers", answer: "9^9^9^9^9^9^9^9" },
    { name: "factorials", answer: "((((99!)!)!)!)!" },
    { name: "a sum without end", answer: "\\sum_{i=0}^{999999999} i" },
    { name: "nested roots", answer: `${"\\sqrt{".repeat(280)}2${"}".repeat(280)}`.slice(0, 2_000) },
    { name: "a long product of sums", answer: `${"(a+y)".repeat(70)}^99` },
    { name: "names from the language", answer: "__proto__ + constructor.constructor('return 1')()" },
    { name: "invisible letters", answer: "\u200b\u202e\u0000".repeat(600) },
  ])("$name gets an answer at once, and never the right one", async ({ answer }) => {
    const { token, parts } = await aQuestion();
    const start = performance.now();
    const reply = await alice.mutate("exercise.submit", { id: uuidv7(), token, answers: { [parts[0].id]: answer } });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(reply.status).toBe(200);
    expect(["unreadable", "undecided", "incorrect", "incomplete"]).toContain(reply.data.grading.overall);
    expect(reply.data.grading.parts[parts[0].id]?.kind).not.toBe("correct");
  });

  test("a name that every object has is not a part", async () => {
    const { token } = await aQuestion();
    for (const part of ["__proto__", "constructor", "toString"]) {
      const body = `{"id":"${uuidv7()}","token":"${token}","answers":{"${part}":"1"}}`;
      const headers = { "content-type": "application/json" };
      const reply = await alice.send(new Request(addressOf("exercise.submit"), { method: "POST", headers, body }));
      expect([400, 200]).toContain(reply.status);
      expect(reply.data?.grading.parts ?? {}).toEqual({});
    }
  });
});

describe("help", () => {
  test("hints and the solution are noted for the attempts that follow", async () => {
    const question = await aQuestion();
    const { token } = question;
    const answers = await rightAnswers(token);
    const part = question.parts[0].id;
    for (const step of [1, 2, 2]) {
      const hint = await alice.mutate("exercise.hint", { token, part, step });
      expect(hint.data.step).toBe(step);
    }
    const hinted = await alice.mutate("exercise.submit", { id: uuidv7(), token, answers });
    expect(hinted.data.attempt).toMatchObject({ hints: 2, solutionSeen: false });
    await alice.mutate("exercise.solution", { token });
    const shown = await alice.mutate("exercise.submit", { id: uuidv7(), token, answers });
    expect(shown.data.attempt).toMatchObject({ hints: 2, solutionSeen: true });
    // Both are one variant, and it was right before the solution was shown.
    expect(await familyOf(alice)).toMatchObject({ attempts: 1, correct: 1, unaided: 1 });
  });

  test("hints come in order, and after the third a worked sibling, which counts as one hint more", async () => {
    const question = await aQuestion();
    const { token } = question;
    const part = question.parts[0].id;
    const hint = (step: number) => alice.mutate("exercise.hint", { token, part, step });
    const askSibling = () => alice.mutate("exercise.sibling", { token, part });
    expect((await hint(2)).status).toBe(400);
    expect((await askSibling()).status).toBe(400);
    for (const step of [1, 2, 3]) expect((await hint(step)).status).toBe(200);
    const reply = await askSibling();
    expect(reply.data.solution.lines.length).toBeGreaterThan(0);
    expect(reply.data).not.toHaveProperty("token");
    const answers = await rightAnswers(token);
    const sent = await alice.mutate("exercise.submit", { id: uuidv7(), token, answers });
    expect(sent.data.attempt).toMatchObject({ hints: 4, solutionSeen: false });
  });

  test("a fourth hint, or one for a part that does not exist, is refused", async () => {
    const question = await aQuestion();
    const ask = (change: object) =>
      alice.mutate("exercise.hint", { token: question.token, part: question.parts[0].id, step: 1, ...change });
    expect((await ask({ step: 4 })).status).toBe(400);
    expect((await ask({ part: "nowhere" })).status).toBe(400);
  });
});

test("a question opened before a restart can be answered after it, and progress is still there", async () => {
  const question = await aQuestion();
  const answers = await rightAnswers(question.token);
  await alice.mutate("exercise.submit", { id: uuidv7(), token: question.token, answers: allParts(question, "17") });
  await site.restart();
  const reply = await alice.mutate("exercise.submit", { id: uuidv7(), token: question.token, answers });
  expect(reply.data.grading.overall).toBe("correct");
  expect(await familyOf(alice)).toMatchObject({ attempts: 1, correct: 1 });
});

describe("a question about numbers that somebody has brought", () => {
  const given = "1~1_1s_1s_1s~q~1.2_-.3_-.9_1.1_1.4_-.5~.85_1";
  const ask = (numbers: string, family = "last-weight-number") =>
    alice.query("exercise.next", { family, given: numbers });

  test("shows them, has help, is marked and counts as any other", async () => {
    const { data } = await ask(given);
    expect(data.figure).toMatchObject({ example: { input: [0.85], target: [1] }, showsValues: true });
    expect(data.token).toContain(given);
    const hint = await alice.mutate("exercise.hint", { token: data.token, part: "number", step: 1 });
    expect(hint.data.step).toBe(1);
    const answers = await rightAnswers(data.token);
    const reply = await alice.mutate("exercise.submit", { id: uuidv7(), token: data.token, answers });
    expect(reply.data).toMatchObject({ grading: { overall: "correct" }, attempt: { hints: 1 } });
    expect((await familyOf(alice, "last-weight-number")).attempts).toBeGreaterThan(0);
  });

  test("a mistake in it is in the notebook with its words", async () => {
    const { token } = (await ask(given)).data;
    const answers = await rightAnswers(token);
    const halved = { number: String(Number(answers.number) / 2) };
    await alice.mutate("exercise.submit", { id: uuidv7(), token, answers: halved });
    const { data } = await alice.query("practice.notebook");
    expect(data[0]).toMatchObject({ mistake: "missing-two" });
    expect(data[0].explanation.length).toBeGreaterThan(0);
  });

  test.each([
    ["numbers of which no slope is left", given.replace("1.4_-.5", "0_40"), "last-weight-number"],
    ["a text that says no network", "1~pear", "last-weight-number"],
    ["a family that asks for its own numbers", given, "last-weight"],
  ])("is refused for %s, in words", async (_, numbers, family) => {
    const reply = await ask(numbers, family);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.error)).toContain("Nothing can be asked about these numbers here.");
  });
});
