import { dataRouter } from "./routers/data.ts";
import { exerciseRouter } from "./routers/exercise.ts";
import { learnerRouter } from "./routers/learner.ts";
import { lessonRouter } from "./routers/lesson.ts";
import { playRouter } from "./routers/play.ts";
import { practiceRouter } from "./routers/practice.ts";
import { progressRouter } from "./routers/progress.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  learner: learnerRouter,
  exercise: exerciseRouter,
  lesson: lessonRouter,
  practice: practiceRouter,
  play: playRouter,
  progress: progressRouter,
  data: dataRouter,
});

/** All that the browser needs to know about this package. Import it as a type only. */
export type AppRouter = typeof appRouter;
