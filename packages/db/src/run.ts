/** One solved level. Only the moves were sent; all the rest comes from replaying them. */
export interface Run {
  readonly id: string;
  readonly learnerId: string;
  readonly levelUuid: string;
  readonly levelRev: number;
  /** Which of the level's starts, counted from 0. */
  readonly start: number;
  readonly log: readonly unknown[];
  readonly nudges: number;
  readonly ink: number;
  readonly lamps: number;
  readonly cost: number;
  readonly stars: number;
  /** Sent: made in one draft. Stored: that, on a start that the learner had not won before. */
  readonly crown: boolean;
  readonly createdAt: string;
}
