import { describe, expect, it } from "vitest";
import { createLog, faultOf, redactor } from "../../src/service/log.ts";

const TOKEN = "123456:not-a-real-token";

describe("the log", () => {
  const logged = (write: (log: ReturnType<typeof createLog>) => void, level = "info") => {
    const lines: string[] = [];
    write(createLog(level, [TOKEN], { write: (line) => void lines.push(line) }));
    return lines;
  };

  it("prints one JSON line an event", () => {
    const [line = "", ...others] = logged((log) => log.child({ update: 7 }).info({ ms: 3 }, "answered"));
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ level: "info", update: 7, ms: 3, msg: "answered" });
  });

  it("prints nothing below its level", () => {
    expect(logged((log) => log.info("quiet"), "warn")).toEqual([]);
  });

  it("prints no secret, wherever it stands", () => {
    const lines = logged((log) => {
      log.info({ url: `http://host/bot${TOKEN}/getMe`, [TOKEN]: 1 }, TOKEN);
      log.error({ err: new Error(`call to /bot${encodeURIComponent(TOKEN)}`, { cause: new Error(TOKEN) }) }, "failed");
    });
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).not.toContain("not-a-real-token");
      expect(() => JSON.parse(line)).not.toThrow();
    }
  });

  it("prints of an error what helps to mend it, and nothing that a library hangs on it", () => {
    const error = Object.assign(new TypeError("failed", { cause: new Error("deeper") }), { code: "ECONNRESET", payload: { text: "what somebody wrote" } });
    const [line = ""] = logged((log) => log.error({ err: error }, "sending"));
    expect(JSON.parse(line)).toMatchObject({ err: { name: "TypeError", message: "failed", code: "ECONNRESET", cause: { message: "deeper" } } });
    expect(line).not.toContain("what somebody wrote");
  });
});

describe("a fault", () => {
  it("says of what is no error only what it is", () => {
    expect(faultOf("what somebody wrote")).toEqual({ name: "string" });
  });

  it("ends where its causes go round in a circle", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(faultOf(error)).match(/"message"/g)).toHaveLength(4);
  });
});

describe("the redactor", () => {
  it.each([
    ["as written", 'pass"word\\1', 'x pass"word\\1 y'],
    ["in JSON", 'pass"word\\1', JSON.stringify('x pass"word\\1')],
    ["in an address", "pass word/1", "https://host/?p=pass%20word%2F1"],
  ])("finds a secret %s", (_, secret, line) => {
    const redacted = redactor([secret])(line);
    expect(redacted).toContain("[secret]");
    expect(redacted).not.toContain("word");
  });

  it("leaves words alone that are too short for a secret", () => {
    expect(redactor(["msg"])('{"msg":1}')).toBe('{"msg":1}');
  });
});
