/** What a level's page does without until it is awake: nobody wins a level before, or has failed three times. */
export { LeaveForLater } from "./leave-for-later.tsx";
export { Win } from "./win.tsx";
