import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStorage } from "../../../src/core/storage/open.ts";
import { secretInFolder } from "../../../src/core/storage/secret.ts";
import type { Owner } from "../../../src/core/storage/storage.ts";

const ANNA: Owner = { platform: "discord", kind: "person", id: "123456789012345678" };
const newFolder = () => mkdtemp(join(tmpdir(), "storage-"));

describe("a storage opened from the configuration", () => {
  it("makes its secret once and finds everything under it after a restart", async () => {
    const settings = { dataDir: join(await newFolder(), "data"), redisUrl: undefined, secret: undefined };
    const first = await openStorage(settings);
    await first.settings.change(ANNA, { locale: "uk" });
    await first.close();
    const second = await openStorage(settings);
    expect(await second.settings.read(ANNA)).toEqual({ locale: "uk" });
    await second.close();
    expect((await stat(join(settings.dataDir, "secret"))).mode & 0o077).toBe(0);
    expect(await readFile(join(settings.dataDir, "storage.json"), "utf8")).not.toContain(ANNA.id);
  });

  it("finds nothing under another secret", async () => {
    const settings = { dataDir: await newFolder(), redisUrl: undefined };
    const first = await openStorage({ ...settings, secret: "one secret of a test" });
    await first.settings.change(ANNA, { locale: "uk" });
    await first.close();
    const second = await openStorage({ ...settings, secret: "another secret of a test" });
    expect(await second.settings.read(ANNA)).toEqual({});
    await second.close();
  });
});

describe("a secret in a folder", () => {
  it("is one for the process while the folder cannot be used, and kept as soon as it can", async () => {
    const folder = join(await newFolder(), "data");
    await writeFile(folder, "a file where a folder should be");
    const secret = secretInFolder(folder);
    expect(secret()).toBe(secret());
    await rm(folder);
    await mkdir(folder);
    expect(secret()).toBe(await readFile(join(folder, "secret"), "utf8"));
    expect(secretInFolder(folder)()).toBe(secret());
  });
});
