import "server-only";

export { hint, makeQuestion, solution } from "./exercise/ask.ts";
export { CANARY } from "./exercise/canary.ts";
export { NotAskedError, type Seed } from "./exercise/exercise.ts";
export { type Answers, grade, preview } from "./exercise/grade.ts";
export { signToken, type Variant, verifyToken } from "./exercise/token.ts";
