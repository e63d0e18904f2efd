// Runs one checker on one case after another. The caller stops this thread if an answer takes too long.
import { parentPort, workerData } from "node:worker_threads";
import type { Question } from "./ask.ts";
import { makers, type Peer, type PeerId, type Verdict } from "./peers.ts";

const port = parentPort;
if (!port) throw new Error("this file is a worker of run.ts");
const peer: Peer = await makers[workerData as PeerId]();

/** "failed" is an exception that the checker itself threw. */
function check(question: Question): { verdict: Verdict | "failed"; ms: number } {
  let run: () => Verdict;
  switch (question.kind) {
    case "pair":
      run = peer.prepare(question.a, question.b, question.names);
      break;
    case "field":
      run = () => peer.field?.(question.latex, question.means, question.names, question.isOurs) ?? "unreadable";
      break;
    case "text":
      run = () => peer.answer(question.text);
  }
  const start = performance.now();
  try {
    const verdict = run();
    return { verdict, ms: performance.now() - start };
  } catch {
    return { verdict: "failed", ms: performance.now() - start };
  }
}

port.on("message", (question: Question) => {
  try {
    port.postMessage(check(question));
  } catch {
    port.postMessage({ verdict: "failed", ms: 0 });
  }
});
port.postMessage("ready");
