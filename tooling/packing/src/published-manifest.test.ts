import { expect, test } from "vitest";
import { publishedManifest } from "./published-manifest.ts";
import { workspaceVersions } from "./workspace-versions.ts";

const manifest = {
  name: "@nn/x",
  version: "0.2.0",
  private: true,
  exports: { ".": "./src/index.ts" },
  scripts: { test: "vitest run" },
  dependencies: { "@nn/core": "workspace:*", zod: "catalog:", other: "^1.0.0" },
  devDependencies: { vitest: "catalog:" },
  publishConfig: { access: "public", exports: { ".": "./dist/index.js" }, bin: { x: "./dist/x.js" } },
};
const versions = { own: { "@nn/core": "0.1.4" }, catalog: { zod: "4.6.7" } };

test("a published manifest has the entries of publishConfig, versions for words, and nothing that only we can use", () => {
  expect(publishedManifest(manifest, versions)).toEqual({
    name: "@nn/x",
    version: "0.2.0",
    exports: { ".": "./dist/index.js" },
    bin: { x: "./dist/x.js" },
    dependencies: { "@nn/core": "^0.1.4", zod: "^4.6.7", other: "^1.0.0" },
    publishConfig: { access: "public" },
  });
});

test("a version that nobody knows is said", () => {
  expect(() => publishedManifest(manifest, { own: {}, catalog: {} })).toThrow(
    /@nn\/core: no version is known for workspace:\*/,
  );
});

test("the workspace knows its own versions and those of its catalog", () => {
  const { own, catalog } = workspaceVersions();
  expect(own["@nn/core"]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(catalog.zod).toMatch(/^\d/);
  expect(catalog["@types/node"]).toMatch(/^\d/);
});
