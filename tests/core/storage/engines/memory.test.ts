import { describe } from "vitest";
import { memoryStorage } from "../../../../src/core/storage/create.ts";
import { storageSuite } from "../suite.ts";

describe("the storage in memory", () => storageSuite(async () => memoryStorage()));
