import { StorageUnavailable } from "./storage.ts";

/** What is read, or `otherwise` where the storage does not answer: an answer without memory is better than none. */
export async function readSoftly<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StorageUnavailable) return otherwise;
    throw error;
  }
}
