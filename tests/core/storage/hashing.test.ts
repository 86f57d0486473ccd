import { describe, expect, it } from "vitest";
import { idHash } from "../../../src/core/storage/hashing.ts";

describe("a hash of an id", () => {
  it("is the same each time, and another for each id and each secret", () => {
    const hash = idHash(() => "a secret of a test");
    const other = idHash(() => "another secret of a test");
    expect(hash("limit", "telegram", "1")).toBe(hash("limit", "telegram", "1"));
    expect(
      new Set([hash("limit", "telegram", "1"), hash("limit", "telegram", "2"), hash("limit", "telegram1", ""), other("limit", "telegram", "1")]).size,
    ).toBe(4);
  });

  it("follows the secret where a kept one comes in place of the first", () => {
    let secret = "made at the start";
    const hash = idHash(() => secret);
    const before = hash("1");
    secret = "kept in the folder";
    expect(hash("1")).toBe(idHash(() => "kept in the folder")("1"));
    expect(hash("1")).not.toBe(before);
  });

  it("is the same after many others were hashed", () => {
    const hash = idHash(() => "a secret of a test");
    const first = hash("0");
    for (let id = 1; id < 3_000; id++) hash(String(id));
    expect(hash("0")).toBe(first);
  });
});
