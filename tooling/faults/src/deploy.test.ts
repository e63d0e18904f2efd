import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./site.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const dockerfile = read("deploy/Dockerfile").replaceAll("\\\n", " ");
const linesOf = (instruction: string) =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${instruction} (.*)$`, "gm"))].map(([, rest]) => String(rest));

describe("the Dockerfile", () => {
  test("has the Node that the project runs on", () => {
    const [major] = read(".node-version").split(".");
    expect(linesOf("FROM")).toHaveLength(2);
    for (const from of linesOf("FROM")) expect(from).toMatch(new RegExp(`^node:${major}-`));
  });

  test("runs what is there", () => {
    const [, entry] = JSON.parse(linesOf("CMD").at(-1) ?? "[]") as string[];
    // Next finds what its configuration imports from its own folder alone.
    expect(linesOf("WORKDIR").at(-1)).toBe("/nudge/apps/web");
    expect(existsSync(join(root, "apps/web", entry ?? ""))).toBe(true);
    const [setup] = linesOf("RUN");
    expect(existsSync(join(root, setup?.replace(/^node /, "") ?? ""))).toBe(true);
  });

  test("leaves what is secret or made here out of the image", () => {
    const left = read(".dockerignore").split("\n");
    expect(left).toEqual(expect.arrayContaining([".git", "data", "**/node_modules", "**/.env*"]));
  });
});

describe("the image's question whether it is well", () => {
  const [, script] = /CMD (\["node", "-e".*\])$/m.exec(dockerfile) ?? [];
  const [, ...ask] = JSON.parse(script ?? "[]") as string[];
  let server: Server | undefined;
  afterEach(() => server?.close());

  const codeAt = async (port: number) => {
    const child = spawn(process.execPath, ask, { env: { PORT: String(port) }, stdio: "ignore" });
    const [code] = (await once(child, "exit")) as [number];
    return code;
  };
  const answering = async (status: number) => {
    const paths: (string | undefined)[] = [];
    server = createServer(({ url }, response) => {
      paths.push(url);
      response.writeHead(status).end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    return { port: (server.address() as AddressInfo).port, paths };
  };

  test.each([
    { status: 200, code: 0 },
    { status: 503, code: 1 },
  ])("is answered by $status, and ends with $code", async ({ status, code }) => {
    const { port, paths } = await answering(status);
    expect(await codeAt(port)).toBe(code);
    expect(paths).toEqual(["/api/ready"]);
  });

  test("ends with 1 where nobody answers", async () => {
    const { port } = await answering(200);
    server?.close();
    await once(server as Server, "close");
    expect(await codeAt(port)).toBe(1);
  });
});

describe("the compose file", () => {
  const { services, volumes } = parse(read("deploy/compose.yaml")) as {
    services: Record<string, Record<string, unknown>>;
    volumes: Record<string, unknown>;
  };

  test("has the site, its database and the proxy, which know each other by these names", () => {
    expect(Object.keys(services)).toEqual(["site", "database", "front"]);
    const [port] = linesOf("EXPOSE");
    expect(read("deploy/nginx.conf")).toContain(`server site:${port} `);
    expect(services.site?.environment).toMatchObject({ DATABASE_URL: expect.stringMatching(/@database\/nudge$/) });
  });

  test("opens the proxy alone, and trusts it alone", () => {
    expect(Object.entries(services).flatMap(([name, { ports }]) => (ports === undefined ? [] : [name]))).toEqual([
      "front",
    ]);
    expect(services.site?.environment).toMatchObject({ NUDGE_PROXIES: "1" });
  });

  test("has no password in it, and refuses to start without one", () => {
    const written = read("deploy/compose.yaml").match(/PASSWORD\b.*/g) ?? [];
    expect(written.filter((line) => !line.startsWith("PASSWORD must"))).toHaveLength(2);
    for (const { environment } of [services.site, services.database] as { environment: Record<string, string> }[])
      expect(Object.values(environment).join(" ")).toContain("${POSTGRES_PASSWORD:?");
  });

  test("mounts files and volumes that there are", () => {
    const mounted = Object.values(services).flatMap((service) => (service.volumes ?? []) as string[]);
    expect(mounted).toHaveLength(2);
    for (const [from = ""] of mounted.map((each) => each.split(":")))
      expect(from.startsWith(".") ? existsSync(join(root, "deploy", from)) : from in volumes, from).toBe(true);
  });

  test("lets the site write where it must, and nowhere else", () => {
    expect(services.site?.read_only).toBe(true);
    const folders = linesOf("RUN").flatMap((line) => [...line.matchAll(/chown -R node:node (\S+)/g)]);
    for (const [, folder] of folders) expect(services.site?.tmpfs).toContain(`/nudge/${folder}`);
    expect(folders).toHaveLength(1);
  });
});

describe("the units of systemd", () => {
  const units = ["nudge.service", "nudge-backup.service"];
  const setting = (unit: string, name: string) =>
    [...read(`deploy/${unit}`).matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value]) => String(value));
  const here = (path: string) => path.replace("/srv/nudge", root);

  test.each(units)("%s starts a file that is there, as a user of its own", (unit) => {
    const [folder = ""] = setting(unit, "WorkingDirectory");
    const [command = ""] = setting(unit, "ExecStart");
    const [node = "", ...words] = command.split(" ");
    expect(existsSync(here(node))).toBe(true);
    expect(existsSync(join(here(folder), words.at(-1) ?? ""))).toBe(true);
    expect(setting(unit, "User")).toEqual(["nudge"]);
  });

  test("the backup is of the database that the site has", () => {
    const [site, backup] = units.map((unit) => /NUDGE_DATA=(\S+)/.exec(setting(unit, "Environment").join(" "))?.[1]);
    expect(site).toBe("/var/lib/nudge");
    expect(backup).toBe(site);
    expect(setting("nudge.service", "StateDirectory")).toEqual(["nudge"]);
  });

  test("the backup starts as npm run backup does", () => {
    const { backup } = (JSON.parse(read("package.json")) as { scripts: { backup: string } }).scripts;
    expect(setting("nudge-backup.service", "ExecStart")[0]).toBe(`/srv/nudge/node_modules/.bin/${backup}`);
  });

  test("an end may take less time than systemd and Docker wait before they kill", () => {
    const stopWithin = Number(/STOP_WITHIN_MS = (\d+)_000/.exec(read("apps/web/server/main.ts"))?.[1]);
    const [seconds] = setting("nudge.service", "TimeoutStopSec").map(Number);
    expect(stopWithin).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(stopWithin);
    const grace = Number(/stop_grace_period: (\d+)s/.exec(read("deploy/compose.yaml"))?.[1]);
    expect(grace).toBeGreaterThan(stopWithin);
  });
});
