import { createServer, type Server } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Answer } from "./site-server.ts";

/** Upper bounds of the bars, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export interface Metrics {
  readonly count: (answer: Answer) => void;
  /** All numbers in the text form of Prometheus, version 0.0.4. */
  readonly text: () => string;
}

/** Counts of answers and times, and of this process. Nothing in them says who asked, or for what. */
export function metricsOf(queueLength: () => number): Metrics {
  const answers = new Map<string, number>();
  const bars = new Map<Answer["kind"], { readonly counts: number[]; sum: number; count: number }>();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();

  const barsOf = (kind: Answer["kind"]) => {
    const known = bars.get(kind) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
    bars.set(kind, known);
    return known;
  };
  return {
    count: ({ kind, status, ms }) => {
      const labels = `kind="${kind}",status="${Math.floor(status / 100)}xx"`;
      answers.set(labels, (answers.get(labels) ?? 0) + 1);
      const own = barsOf(kind);
      own.sum += ms / 1_000;
      own.count += 1;
      BOUNDS.forEach((bound, index) => {
        if (ms / 1_000 <= bound) own.counts[index] = (own.counts[index] ?? 0) + 1;
      });
    },
    text: () => {
      const { rss, heapUsed } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const lines = [
        ...family(
          "nudge_answers_total",
          "counter",
          [...answers].map(([labels, count]) => [`{${labels}}`, count]),
        ),
        "# TYPE nudge_answer_seconds histogram",
        ...[...bars].flatMap(([kind, { counts, sum, count }]) => [
          ...counts.map((below, index) => `nudge_answer_seconds_bucket{kind="${kind}",le="${BOUNDS[index]}"} ${below}`),
          `nudge_answer_seconds_bucket{kind="${kind}",le="+Inf"} ${count}`,
          `nudge_answer_seconds_sum{kind="${kind}"} ${sum}`,
          `nudge_answer_seconds_count{kind="${kind}"} ${count}`,
        ]),
        ...family("nudge_queue_length", "gauge", [["", queueLength()]]),
        ...family("nudge_event_loop_delay_seconds", "gauge", [['{quantile="0.99"}', delay.percentile(99) / 1e9]]),
        ...family("process_resident_memory_bytes", "gauge", [["", rss]]),
        ...family("nodejs_heap_used_bytes", "gauge", [["", heapUsed]]),
        ...family("process_cpu_seconds_total", "counter", [["", (user + system) / 1e6]]),
      ];
      return `${lines.join("\n")}\n`;
    },
  };
}

const family = (name: string, type: string, samples: readonly (readonly [labels: string, value: number])[]) => [
  `# TYPE ${name} ${type}`,
  ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
];

/** Tells the numbers at an address of its own, which need not be open to the world. */
export function metricsServer(metrics: Metrics): Server {
  return createServer((request, response) => {
    const isAsked = request.url === "/metrics";
    response.writeHead(isAsked ? 200 : 404, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" });
    response.end(isAsked ? metrics.text() : "");
  });
}
