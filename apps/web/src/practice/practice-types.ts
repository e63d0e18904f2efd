import type { AppRouter } from "@nn/api";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["practice"];

/** What the server says about a learner's practice, by short names. */
export interface Practice {
  readonly Today: Outputs["today"];
  readonly Concept: Outputs["today"]["concepts"][number];
  readonly Suggestion: Outputs["today"]["suggestions"][number];
  readonly Reason: Outputs["today"]["suggestions"][number]["reason"];
  readonly Session: Outputs["session"];
  readonly Mistake: Outputs["notebook"][number];
}
