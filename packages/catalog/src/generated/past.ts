// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.
import type { Level } from "@nn/level-kit";

export const past: readonly Level[] = [
  {"format":1,"id":"0190a8a0-1c00-7000-8000-000000000103","rev":1,"slug":"two-roads","network":{"inputs":1,"layers":[{"neurons":2,"activation":"tanh"},{"neurons":1,"activation":"identity"}],"weights":[[[0.25],[0.25]],[[2,-1]]],"biases":[[0,0],[0]]},"par":4,"budget":10,"teaches":"many-neurons","taughtAt":"sum-over-paths#several-ways","requires":["previous-activation","activation-slope"],"text":{"en":{"title":"Two Roads","goal":"Two roads lead to the output, and neither is wide enough alone. Use both.","aha":"The output adds up what both roads bring, so both derivatives count. Each $\\tanh$ flattens the further it is pushed: after a while the same nudge is worth more on the other road, even on the one that is turned over."}},"knobs":[{"parameter":"w1.0.0","step":0.5,"min":-1.75,"max":2.25},{"parameter":"w1.1.0","step":0.5,"min":-1.75,"max":2.25}],"examples":[{"input":[1],"target":[2.3]}],"target":0.02,"lamps":3,"kind":"nudge"},
];
