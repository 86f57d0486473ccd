import { describe, expect, it } from "vitest";
import { createHealth } from "../../src/service/health.ts";
import { createMetrics } from "../../src/service/metrics.ts";
import { ASSISTANT } from "../sample.ts";

describe("metrics", () => {
  const collect = async (count: (metrics: ReturnType<typeof createMetrics>) => void) => {
    const metrics = createMetrics(createHealth(new AbortController().signal));
    count(metrics);
    const { text } = await metrics.render();
    return text;
  };

  it("count a message with its time, and each of its answers by what it says", async () => {
    const reply = ASSISTANT.answer("Roborock S7\nRedmi Note 14");
    expect(reply.answers).toHaveLength(2);
    const text = await collect((metrics) => metrics.answered("telegram", "private", reply, 0.004));
    expect(text).toContain('is_this_xiaomi_message_seconds_bucket{le="0.005",platform="telegram",via="private"} 1');
    expect(text).toContain('is_this_xiaomi_message_seconds_bucket{le="0.0025",platform="telegram",via="private"} 0');
    expect(text).toContain('is_this_xiaomi_answers_total{platform="telegram",kind="product",verdict="ecosystem"} 1');
    expect(text).toContain('is_this_xiaomi_answers_total{platform="telegram",kind="product",verdict="xiaomi"} 1');
  });

  it("count refusals, faults, pages and looks into the cache", async () => {
    const text = await collect((metrics) => {
      metrics.limited("discord");
      metrics.failed("discord", "command");
      metrics.opened("blocked", 1.2);
      metrics.askedCache(true);
      metrics.askedCache(false);
    });
    expect(text).toContain('is_this_xiaomi_limited_total{platform="discord"} 1');
    expect(text).toContain('is_this_xiaomi_failures_total{platform="discord",via="command"} 1');
    expect(text).toContain('is_this_xiaomi_page_seconds_count{outcome="blocked"} 1');
    expect(text).toContain('is_this_xiaomi_link_cache_total{found="yes"} 1');
    expect(text).toContain('is_this_xiaomi_link_cache_total{found="no"} 1');
  });
});
