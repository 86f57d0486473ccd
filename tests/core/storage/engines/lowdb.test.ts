import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { createStorage } from "../../../../src/core/storage/create.ts";
import { lowdbEngine } from "../../../../src/core/storage/engines/lowdb.ts";
import { storageSuite } from "../suite.ts";

const newFolder = () => mkdtemp(join(tmpdir(), "storage-"));

describe("the storage in a lowdb file", () => storageSuite(async () => createStorage(await lowdbEngine({ folder: await newFolder() }), () => "secret")));
