import { expect, test } from "vitest";
import { metricsOf } from "./metrics.ts";

test("answers and times are counted in the form that Prometheus reads", () => {
  const metrics = metricsOf(() => 3);
  metrics.count({ kind: "api", status: 200, ms: 4 });
  metrics.count({ kind: "api", status: 204, ms: 30 });
  metrics.count({ kind: "api", status: 503, ms: 9_000 });
  metrics.count({ kind: "page", status: 200, ms: 1 });
  const lines = metrics.text().split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "# TYPE nudge_answers_total counter",
      'nudge_answers_total{kind="api",status="2xx"} 2',
      'nudge_answers_total{kind="api",status="5xx"} 1',
      'nudge_answers_total{kind="page",status="2xx"} 1',
      'nudge_answer_seconds_bucket{kind="api",le="0.005"} 1',
      'nudge_answer_seconds_bucket{kind="api",le="0.05"} 2',
      'nudge_answer_seconds_bucket{kind="api",le="+Inf"} 3',
      'nudge_answer_seconds_count{kind="api"} 3',
      "nudge_queue_length 3",
    ]),
  );
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#")))
    expect(line).toMatch(/^[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[\d.e+-]+$/);
});
