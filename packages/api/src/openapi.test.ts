import { Validator } from "@seriousme/openapi-schema-validator";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleCode, exampleId, exampleToken } from "./inputs.ts";
import { openApiDocument } from "./openapi.ts";
import { appRouter } from "./router.ts";
import { openSite, type Site } from "./testing/site.ts";
import { visitor } from "./testing/visitor.ts";

// biome-ignore lint/suspicious/noExplicitAny: read as a stranger would read the file
const document: any = JSON.parse(JSON.stringify(openApiDocument()));
const paths = Object.keys(document.paths);

/** The one operation of a path, and the content of its input. */
function operationOf(path: string) {
  const { get, post } = document.paths[path];
  const content = get ? get.parameters?.[0].content : post.requestBody?.content;
  return { get, post, input: content?.["application/json"] };
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("is a valid OpenAPI 3.1 document", async () => {
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("describes every procedure, and nothing else", () => {
  expect(paths.toSorted()).toEqual(
    Object.keys(appRouter._def.procedures)
      .map((path) => `/${path}`)
      .toSorted(),
  );
});

test("describes inputs as the procedures do", () => {
  expect(operationOf("/exercise.hint").input.schema).toMatchObject({
    type: "object",
    required: ["token", "part", "step"],
    properties: { step: { enum: [1, 2, 3] }, part: { type: "string", maxLength: 40 } },
    additionalProperties: false,
  });
  expect(operationOf("/practice.today").get.parameters[0].required).toBe(false);
  expect(operationOf("/exercise.next").get.parameters[0].required).toBe(true);
});

test("whatever must be sent comes with an example", () => {
  for (const path of paths) {
    const { get, post, input } = operationOf(path);
    if (get?.parameters?.[0].required || post?.requestBody?.required) expect(input.example, path).toBeDefined();
  }
});

describe("by following the document alone", () => {
  test.each(paths)("%s works", async (path) => {
    const someone = visitor(site);
    const { token } = (await someone.query("exercise.next", { family: "last-weight" })).data;
    // A solution is for whoever has won at par, as the example of a run does.
    if (path === "/play.solution")
      await someone.mutate("play.submit", { ...operationOf("/play.submit").input.example, id: uuidv7() });
    // A worked example comes after the hints.
    if (path === "/exercise.sibling")
      for (const step of [1, 2, 3]) await someone.mutate("exercise.hint", { token, part: "whole", step });
    if (path === "/data.endOtherDevices") await someone.mutate("learner.begin");
    const { get, input } = operationOf(path);
    const answered = uuidv7();
    if (input?.example.attempt)
      await someone.mutate("exercise.submit", { id: answered, token, answers: { whole: "1" } });
    const [part] = path === "/data.import" ? (await someone.query("data.export")).data.parts : [];
    const code =
      path === "/data.join"
        ? (await visitor(site).mutate("data.pairingCode")).data.code
        : path === "/data.confirmRecoveryCode" && (await someone.mutate("data.recoveryCode")).data.code;
    const example = input?.example && {
      ...input.example,
      ...part,
      ...(input.example.code === exampleCode ? { code } : {}),
      ...(input.example.id === exampleId ? { id: uuidv7() } : {}),
      ...(input.example.token === exampleToken ? { token } : {}),
      ...(input.example.attempt ? { attempt: answered } : {}),
    };
    const reply = get ? await someone.query(path.slice(1), example) : await someone.mutate(path.slice(1), example);
    expect(reply.error?.message).toBeUndefined();
    expect(reply.status).toBe(200);
    expect(reply.data).toBeDefined();
  });

  test("a refusal looks as described", async () => {
    const reply = await visitor(site).query("exercise.next", { family: "no-such-family" });
    const { error } = document.components.schemas.Error.properties;
    expect(Object.keys(reply.body as object)).toEqual(document.components.schemas.Error.required);
    expect(Object.keys(reply.error ?? {})).toEqual(expect.arrayContaining(error.required));
    expect(Object.keys(reply.error?.data ?? {})).toEqual(expect.arrayContaining(error.properties.data.required));
  });
});
