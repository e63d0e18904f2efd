/** As much of a package.json as packing looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: {
    readonly exports?: unknown;
    readonly bin?: unknown;
    readonly access?: string;
  };
}

/** The versions that stand for `workspace:*` and `catalog:` in a workspace. */
export interface Versions {
  /** Of its own packages, by name. */
  readonly own: Readonly<Record<string, string>>;
  readonly catalog: Readonly<Record<string, string>>;
}

/** The manifest of a package as it is published: with what `publishConfig` says, and nothing that only we can use. */
export function publishedManifest(manifest: Manifest & Readonly<Record<string, unknown>>, versions: Versions): object {
  const { private: _, scripts: _scripts, devDependencies: _dev, publishConfig = {}, ...rest } = manifest;
  const { exports, bin, ...config } = publishConfig;
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
    name,
    rangeOf(name, range, versions),
  ]);
  return {
    ...rest,
    ...(exports !== undefined && { exports }),
    ...(bin !== undefined && { bin }),
    ...(dependencies.length > 0 && { dependencies: Object.fromEntries(dependencies) }),
    publishConfig: config,
  };
}

function rangeOf(name: string, range: string, { own, catalog }: Versions): string {
  const version = range.startsWith("workspace:") ? own[name] : range.startsWith("catalog:") ? catalog[name] : range;
  if (version === undefined) throw new Error(`${name}: no version is known for ${range}`);
  return version === range ? range : `^${version}`;
}
