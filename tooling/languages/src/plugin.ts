import { readIn } from "./in-node.ts";

interface Options {
  readonly locale: string;
  /** The address of a plugin's module, whose default export makes it from its options. */
  readonly plugin: string;
  readonly options: object;
}

type Transform = (tree: unknown, file: unknown) => unknown;

/**
 * A plugin of MDX in the language of the build. Plugins run in Node and not in the bundle, so their catalogues are put
 * in as Node imports them: the plugin comes in once that is settled.
 */
export default function pluginInLanguage({ locale, plugin, options }: Options): Transform {
  readIn(locale);
  const made: Promise<Transform> = import(plugin).then(({ default: make }) => make(options));
  return async (tree, file) => (await made)(tree, file);
}
