/** What the site's health route says, or that the site did not come up. */
export type Answer =
  | { readonly kind: "healthy" }
  | { readonly kind: "unhealthy"; readonly message: string }
  | { readonly kind: "ended"; readonly code: number }
  | { readonly kind: "silent" };

const PAUSE_MS = 100;

/** Asks until the site answers, ends by itself, or time is up. */
export async function firstAnswer(url: string, ended: Promise<number>, limitMs: number): Promise<Answer> {
  const stopped = ended.then((code): Answer => ({ kind: "ended", code }));
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    const answer = await Promise.race([stopped, ask(url)]);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return { kind: "silent" };
}

async function ask(url: string): Promise<Answer | undefined> {
  // Not up yet: we wait while connections are refused.
  const response = await fetch(url).catch(() => undefined);
  if (response === undefined) return undefined;
  if (response.ok) return { kind: "healthy" };
  const body: unknown = await response.json().catch(() => undefined);
  const told = typeof body === "object" && body !== null && "message" in body ? String(body.message) : "";
  return { kind: "unhealthy", message: told === "" ? `it answered with status ${response.status}` : told };
}
