// Runs before anything is installed, on whatever Node the host has: old syntax, and nothing but Node itself.
"use strict";

var childProcess = require("child_process");
var path = require("path");

var OLDEST_NODE = 20;

/** What to tell somebody whose Node is too old; otherwise nothing. */
function complaintAbout(version) {
  if (parseInt(version, 10) >= OLDEST_NODE) return undefined;
  return (
    "Nudge needs Node " +
    OLDEST_NODE +
    " or newer, and this is Node " +
    version +
    ".\nInstall a newer one from https://nodejs.org and run the same command again."
  );
}

function install() {
  var root = path.join(__dirname, "..", "..");
  // The pnpm in node_modules if there is one, so that a second start needs no network.
  var pnpm = require(path.join(root, "package.json")).packageManager;
  console.log("nudge: installing what is needed (" + pnpm + "); quick when nothing has changed");
  var done = childProcess.spawnSync("npx --yes " + pnpm + " install --frozen-lockfile --reporter=append-only", {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
  if (done.status === 0) return 0;
  console.error(
    "\nnudge: the installation failed; the lines above say why." +
      "\nIt needs the npm registry (npm ping tells whether it answers) and about 2 GB of free disk." +
      "\nIf packages were changed, run npx " +
      pnpm +
      " install once, so that pnpm-lock.yaml follows.",
  );
  return done.status === null ? 1 : done.status;
}

function main() {
  var complaint = complaintAbout(process.versions.node);
  if (complaint !== undefined) {
    console.error("\n" + complaint + "\n");
    return 1;
  }
  return install();
}

if (require.main === module) process.exitCode = main();
