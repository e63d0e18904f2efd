import { z } from "zod";
import { appRouter } from "./router.ts";
import type { Meta } from "./trpc.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a procedure has at run time. */
interface Described {
  readonly _def: { readonly type: string; readonly inputs: readonly z.ZodType[]; readonly meta?: Meta };
}

/**
 * The HTTP form of the routers as an OpenAPI 3.1 document. This is tRPC's own wire form, which clients of every
 * language use here, so it is made from the procedures themselves and not from a second, REST-like layer beside them.
 *
 * @throws {Error} if a procedure does not say what it does
 */
export function openApiDocument(): Json {
  // Flat at run time, by path; its type follows the nesting of the routers.
  const procedures = Object.entries(appRouter._def.procedures as unknown as Readonly<Record<string, Described>>);
  return {
    openapi: "3.1.0",
    info: {
      title: "Nudge",
      version: "1",
      description:
        "Exercises that are checked with a reason, levels that are replayed, and what comes next. Inputs are exact; results are described in words. Nobody signs in: the first POST sets a cookie, which is the learner.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/trpc" }],
    tags: [...new Set(procedures.map(([path]) => sectionOf(path)))].map((name) => ({ name })),
    security: [{}, { learner: [] }],
    paths: Object.fromEntries(procedures.map(([path, procedure]) => [`/${path}`, pathItem(path, procedure)])),
    components: {
      securitySchemes: {
        learner: {
          type: "apiKey",
          in: "cookie",
          name: "nudge",
          description: "A random secret that the first POST sets. Over https its name is __Host-nudge.",
        },
      },
      schemas: { Error: errorSchema },
      responses: {
        Refused: {
          description:
            "Nothing was done, and the message says why: 400 input that cannot be read, 403 another site, 404 not there, 409 an id in use, 412 a question that has ended or is somebody else's, 413 too long, 415 not JSON, 422 moves that do not solve, 429 too many calls (with Retry-After), 500 and 503 our own failures.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
        },
      },
    },
  };
}

const sectionOf = (path: string): string => path.split(".")[0] ?? path;

function pathItem(path: string, { _def: { type, inputs, meta } }: Described): Json {
  if (!meta) throw new Error(`the procedure ${path} has no meta: say what it does and what it gives`);
  const operation = { operationId: path, tags: [sectionOf(path)], summary: meta.summary, responses: responses(meta) };
  const content = contentOf(inputs, meta);
  const required = inputs.some((input) => !input.safeParse(undefined).success);
  if (type !== "query") return { post: { ...operation, ...(content ? { requestBody: { required, content } } : {}) } };
  const parameter = { name: "input", in: "query", required, description: "JSON, percent-encoded", content };
  return { get: { ...operation, ...(content ? { parameters: [parameter] } : {}) } };
}

function contentOf([input, more]: readonly z.ZodType[], { example }: Meta): Json | undefined {
  if (more) throw new Error("a procedure with several inputs has no one schema");
  if (!input) return undefined;
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input" });
  return { "application/json": { schema, ...(example ? { example } : {}) } };
}

const responses = ({ gives }: Meta): Json => ({
  200: {
    description: "It was done.",
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["result"],
          properties: {
            result: { type: "object", required: ["data"], properties: { data: { description: `Holds ${gives}.` } } },
          },
        },
      },
    },
  },
  default: { $ref: "#/components/responses/Refused" },
});

const errorSchema: Json = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["message", "data"],
      properties: {
        message: { type: "string", description: "For people: what is wrong and what to change." },
        data: {
          type: "object",
          required: ["code", "httpStatus"],
          properties: {
            code: { type: "string", examples: ["NOT_FOUND"] },
            httpStatus: { type: "integer", examples: [404] },
            path: { type: "string" },
          },
        },
      },
    },
  },
};
