import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, pause, root } from "./site.ts";

const NGINX = "/usr/sbin/nginx";

export const hasNginx = () => existsSync(NGINX);

/** The configuration of `deploy/nginx.conf`, with these ports in the place of its own. */
export function nginxConfiguration(example: string, listen: number, ports: readonly number[], folder: string): string {
  const servers = ports.map((port) => `    server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`).join("\n");
  const site = example
    .replace(/^ *server site:3000[^\n]*$/m, servers)
    .replace(/^ *listen 80;$/m, `    listen 127.0.0.1:${listen};`);
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
events { worker_connections 512; }
http {
access_log off;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
${site}
}
`;
}

export interface Proxy {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export async function startNginx(ports: readonly number[]): Promise<Proxy> {
  const folder = await mkdtemp(join(tmpdir(), "nudge-nginx-"));
  const port = await freePort();
  const example = await readFile(join(root, "deploy/nginx.conf"), "utf8");
  const configuration = join(folder, "nginx.conf");
  await writeFile(configuration, nginxConfiguration(example, port, ports, folder));
  const child = spawn(NGINX, ["-c", configuration, "-e", join(folder, "errors")], { stdio: "ignore" });
  const ended = once(child, "exit");
  await pause(300);
  if (child.exitCode !== null) throw new Error(await readFile(join(folder, "errors"), "utf8"));
  return {
    port,
    close: async () => {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
