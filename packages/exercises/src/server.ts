import "server-only";

export type { Effort } from "@nn/algebra";
export { goesInSteps, hint, makeQuestion, mayBeAsked, seedNear, solution } from "./exercise/ask.ts";
export { CANARY } from "./exercise/canary.ts";
export { MOST_FOR_REQUEST, requestEffort } from "./exercise/effort.ts";
export { NotAskedError, type Seed } from "./exercise/exercise.ts";
export { type Answers, grade, preview } from "./exercise/grade.ts";
export { sibling } from "./exercise/sibling.ts";
export { tellsApart } from "./exercise/tells-apart.ts";
export {
  isOutdatedToken,
  type ShownTicket,
  seedOf,
  signToken,
  type Ticket,
  verifyToken,
} from "./exercise/token.ts";
