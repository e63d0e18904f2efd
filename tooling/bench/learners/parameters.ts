/**
 * How the simulated learners learn, slip, guess and forget. The forms are from the literature; the values are of the
 * order of those fitted there, and where we had to choose, it says so.
 */

/**
 * Learning: Bayesian knowledge tracing. Corbett & Anderson (1995), "Knowledge tracing", User Modeling and User-Adapted
 * Interaction 4, 253–278. An idea is known or not; at each opportunity it may be learned; a known one may slip, and an
 * unknown one may be guessed. Guessing at most 0.3 and slipping at most 0.1 keep the model meaningful: Baker, Corbett
 * & Aleven (2008), ITS, LNCS 5091, 406–415.
 */
export const tracing = {
  /** Knows an idea from the chapter alone. */
  fromReading: 0.35,
  /** Learns an idea from an exercise and what is said of the answer. */
  learns: 0.22,
  /** Learns what is particular to a family of exercises, once its idea is known: our choice. */
  learnsFamily: 0.5,
  slips: 0.08,
  guesses: 0.12,
  /** By how much learning is slower while something that it builds on is not known: our choice. */
  withoutBasis: 0.35,
} as const;

/**
 * Worked examples whose last steps are left to do teach more than another try does: g = 0.48 in a meta-analysis of 55
 * studies with pupils and students of mathematics, by Barbieri, Miller-Cotto, Clerjuste & Chawla (2023), "A meta-analysis
 * of the worked examples effect on mathematics performance", Educational Psychology Review 35, 11. As log-odds that is
 * g·π/√3: Chinn (2000), "A simple method for converting an odds ratio to effect size for use in meta-analysis",
 * Statistics in Medicine 19, 3127–3131. They help those who do not know the idea yet, and nobody else.
 */
export const examples = { effect: 0.48 } as const;

/**
 * Learners differ in how fast they learn, by a normal distribution of log-odds. Individual rates as in Yudelson,
 * Koedinger & Gordon (2013), "Individualized Bayesian knowledge tracing models", AIED, LNCS 7926, 171–180.
 */
export const spreadOfLogOdds = 0.8;

/**
 * Forgetting: an activation that each practice adds to and that decays as a power of time, faster where practice was
 * massed. Pavlik & Anderson (2005), "Practice and forgetting effects on vocabulary memory", Cognitive Science 29,
 * 559–586: m = ln Σ tᵢ^(−dᵢ), dᵢ = c·e^(mᵢ₋₁) + a, P = 1/(1 + e^((τ − m)/s)). Time between sittings counts h of its
 * length. The threshold τ is ours: such that about half of what was practised in one sitting is left after four weeks,
 * between the massed and the spaced groups of Rohrer & Taylor (2006), Applied Cognitive Psychology 20, 1209–1224.
 */
export const memory = { a: 0.177, c: 0.217, tau: -1.6, s: 0.255, h: 0.025 } as const;

/** What they do: our choice. Times in seconds. */
export const habits = {
  /** After a wrong answer, another try at the same variant, and how often that is right. */
  triesAgain: 0.7,
  rightAfterExplanation: 0.6,
  /** Asks for a hint before answering something not known. */
  asksForHint: 0.15,
  rightWithHint: 0.5,
  /** Does a step that is left of a worked example, all before it being shown, without knowing the idea: as after a hint. */
  rightStep: 0.5,
  /** From the third wrong answer in a row about an idea: goes back to the section that every wrong answer links to. */
  wrongBeforeReading: 3,
  readsAgain: 0.5,
  secondsAnExercise: 90,
  /** Exercises followed from "what next" on a day, after the session. */
  followedADay: 5,
  /** Days until they give up. */
  mostDays: 60,
  /** Days between the end and the test. */
  pauseDays: 30,
} as const;
