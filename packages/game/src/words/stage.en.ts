/** What stands on the stage, and what its controls are called. */
export const stageWords = {
  board: {
    invitation: "Press +, or pull the wire up",
    still: "A nudge changes first z, then a, layer by layer, and finally C.",
  },

  well: {
    start: "start",
    target: "target",
    ceiling: "never above",
    best: "best",
    /** The foot of the well is drawn so many times as tall as the rest. */
    lens: (times: number) => `zoom ×${times}`,
    lensBriefly: (times: number) => `×${times}`,
    par: (par: number) => `par ${par}`,
    ink: (made: number) => `ink ${made}`,
    /** What gradient descent would have done in as many steps. */
    descent: "gradient descent",
    descentBriefly: "descent",
  },

  trail: {
    name: "Trail of nudges",
    at: (at: number, last: number, cost: string) => `Nudge ${at} of ${last}, cost ${cost}`,
  },

  examples: {
    name: "Example in the network; the cost is the mean of all",
    one: (number: number, input: string, target: string) => `Example ${number}: input ${input}, target ${target}`,
  },

  moves: {
    undo: "Undo",
    startAgain: "Start again",
    withKey: (name: string, key: string) => `${name} (${key})`,
  },

  keys: "Keys",

  sound: { name: "Sound", title: "Sound (M)" },

  twin: {
    name: "Network",
    bead: (knob: string, value: string) => `${knob}, ${value}`,
  },

  knobs: {
    about: (place: string, range: string) => `${place}, range ${range}`,
    range: (min: string, max: string) => `${min} to ${max}`,
    up: (knob: string, step: string) => `Nudge ${knob} up by ${step}`,
    down: (knob: string, step: string) => `Nudge ${knob} down by ${step}`,
  },
};
