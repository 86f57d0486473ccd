import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createHealth } from "../../src/service/health.ts";
import { createMetrics } from "../../src/service/metrics.ts";
import { ASSISTANT } from "../sample.ts";
import { fakeAdapter, fakeStorage } from "../service/fakes.ts";

const read = (path: string) => readFileSync(new URL(`../../ops/${path}`, import.meta.url), "utf8");

const dashboard = JSON.parse(read("grafana-dashboard.json")) as { panels: { title: string; targets: { expr: string }[] }[] };
const alerts = parse(read("prometheus-alerts.yaml")) as { groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[] };
const rules = alerts.groups.flatMap((group) => group.rules);

/** What Prometheus makes itself for each thing that it scrapes. */
const PROMETHEUS_OWN = ["up"];

/** Names of metrics in an expression: words that are no label, no label's value, no function and no keyword. */
function metricsIn(expression: string): string[] {
  const bare = expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|without)\s*\([^)]*\)/g, " ");
  return [...bare.matchAll(/\b[a-z]\w*\b(?!\s*\()/g)].map(([name]) => name).filter((name) => !["sum", "min", "max", "and", "or"].includes(name));
}

/** Each metric of the registry with the names of its labels, as one of every kind is counted. */
async function servedMetrics(): Promise<Map<string, Set<string>>> {
  const health = createHealth(new AbortController().signal);
  health.watch(fakeStorage(), [fakeAdapter("telegram")]);
  const metrics = createMetrics(health);
  metrics.answered("telegram", "private", ASSISTANT.answer("Roborock S7"), 1);
  metrics.limited("telegram");
  metrics.failed("telegram", "private");
  metrics.opened("read", 1);
  metrics.askedCache(true);
  const { text } = await metrics.render();
  const served = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const name = /^# TYPE (\w+)/.exec(line)?.[1] ?? /^\w+/.exec(line)?.[0];
    if (name === undefined) continue;
    const labels = [...line.matchAll(/(\w+)="/g)].flatMap(([, label]) => label ?? []);
    served.set(name, new Set([...(served.get(name) ?? []), ...labels]));
  }
  return served;
}

describe("the dashboard and the alerts", async () => {
  const served = await servedMetrics();
  const expressions = [
    ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [`panel ${title}`, expr] as const)),
    ...rules.map(({ alert, expr }) => [`alert ${alert}`, expr] as const),
  ];

  it.each(expressions)("%s asks for metrics that are served: %s", (_, expression) => {
    const names = metricsIn(expression);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !served.has(name) && !PROMETHEUS_OWN.includes(name))).toEqual([]);
  });

  it("show every metric of ours", () => {
    const shown = new Set(expressions.flatMap(([, expression]) => metricsIn(expression)).map((name) => name.replace(/_(?:bucket|count|sum)$/, "")));
    const ours = [...served.keys()].filter((name) => name.startsWith("is_this_xiaomi_") && !/_(?:bucket|count|sum)$/.test(name));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((name) => !shown.has(name))).toEqual([]);
  });

  it("group by labels that the metrics have", () => {
    const known = new Set([...[...served.values()].flatMap((labels) => [...labels]), "instance"]);
    const grouped = expressions.flatMap(([, expression]) => [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = ""]) => labels.split(/,\s*/)));
    expect(grouped.filter((label) => !known.has(label))).toEqual([]);
  });

  it("tell of each alert what to do", () => {
    for (const { alert, annotations } of rules) expect([alert, annotations["summary"], annotations["action"]]).not.toContain(undefined);
  });
});
