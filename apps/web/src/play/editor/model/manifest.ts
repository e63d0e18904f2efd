/** What a pack has to fit to. */
export interface Home {
  /** The version of the core that proves its pars. */
  readonly core: string;
  /** The ids of all worlds, in their order. */
  readonly worlds: readonly string[];
}

/** The package.json of a pack with one level: data, and nothing that runs. */
export const manifestOf = (slug: string, world: string, core: string) => ({
  name: `@nn/levels-${slug}`,
  version: "0.1.0",
  private: true,
  description: "Levels.",
  license: "MIT",
  nnLevels: { format: 1, core: `^${core}`, world, levels: ["levels/*.level.json"] },
});
