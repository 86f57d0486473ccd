/**
 * One process a folder. The lock is a socket in the folder that its holder listens on: the system closes it with the
 * process however that ends, and whoever shares the folder can ask whether somebody still listens.
 */
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join, relative } from "node:path";
import { StorageRefused } from "../storage.ts";

const LOCK_FILE = "lock";

/** Windows has named pipes instead, which leave no file behind. */
function socketPath(folder: string): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\is-this-xiaomi-${createHash("sha256").update(folder).digest("hex")}`;
  // The system takes about a hundred characters: the shorter way of writing the path.
  const absolute = join(folder, LOCK_FILE);
  const fromHere = relative(process.cwd(), absolute);
  return fromHere.length < absolute.length ? fromHere : absolute;
}

async function isHeld(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/**
 * Takes the lock of a folder; resolves with what gives it back.
 * @throws {StorageRefused} where another process holds it; what the system says where it cannot be made at all
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketPath(folder);
  const refused = new StorageRefused(
    `Another process already uses the storage folder ${folder}. Stop it, give this one another DATA_DIR, or set REDIS_URL so that several share one memory.`,
  );
  const listen = async (): Promise<() => Promise<void>> => {
    const server = createServer((socket) => socket.destroy());
    server.listen(path);
    await once(server, "listening");
    server.unref();
    return () => new Promise((resolve) => server.close(() => resolve()));
  };
  try {
    return await listen();
  } catch (error) {
    if (!hasCode(error, "EADDRINUSE")) throw error;
  }
  if (await isHeld(path)) throw refused;
  // Left behind by a killed process. Moved aside first and asked again there, lest two that start at once take each other's.
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  await rename(path, aside).catch(() => {});
  if (await isHeld(aside)) {
    await rename(aside, path);
    throw refused;
  }
  await rm(aside, { force: true });
  return listen().catch((error) => {
    throw hasCode(error, "EADDRINUSE") ? refused : error;
  });
}
