import "server-only";

export { hint, makeQuestion, solution } from "./ask.ts";
export { CANARY } from "./canary.ts";
export { type Answers, grade, preview } from "./grade.ts";
export { signToken, type Variant, verifyToken } from "./token.ts";
