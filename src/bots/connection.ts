/** JSON calls to a platform over kept connections: the bot libraries' own clients take more processor time than an answer does. */
import { type Dispatcher, Pool } from "undici";

/** What calls a call off; its controller belongs to that call alone. */
export type Signal = { readonly aborted: boolean; addEventListener(type: "abort", listener: () => void): void } | undefined;

export interface Connection {
  /** Resolves with whatever the server answers; rejects with undici's errors, which name no address, where it does not. */
  post(path: string, headers: Readonly<Record<string, string>>, body: unknown, signal?: Signal): Promise<{ readonly status: number; readonly text: string }>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

const calledOff = () => new Error("the call was called off");
const timedOut = (ms: number) => Object.assign(new Error(`no answer in ${ms} ms`), { code: "ETIMEDOUT" });

/**
 * @param address any address of the server
 * @param connections more calls than these at a time wait for each other
 * @param timeoutMs until a call, its waiting and connecting included, is given up with the code ETIMEDOUT
 */
export function connect(address: string, connections: number, timeoutMs: number): Connection {
  // undici's own timeouts are a second off, and none of them is for a whole call.
  const pool = new Pool(new URL(address).origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  return {
    post: (path, headers, body, signal) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let status = 0;
        let sending: Dispatcher.DispatchController | undefined;
        let reason: Error | undefined;
        const callOff = (because: Error) => {
          reason = because;
          if (sending) sending.abort(because);
          else reject(because);
        };
        const timer = setTimeout(() => callOff(timedOut(timeoutMs)), timeoutMs);
        if (signal?.aborted) callOff(calledOff());
        else signal?.addEventListener("abort", () => callOff(calledOff()));
        pool.dispatch(
          { method: "POST", path, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) },
          {
            onRequestStart(controller) {
              sending = controller;
              if (reason) controller.abort(reason);
            },
            onResponseStart(_, statusCode) {
              status = statusCode;
            },
            onResponseData(_, chunk) {
              chunks.push(chunk);
            },
            onResponseEnd() {
              clearTimeout(timer);
              resolve({ status, text: Buffer.concat(chunks).toString() });
            },
            onResponseError(_, error) {
              clearTimeout(timer);
              reject(error);
            },
          },
        );
      }),
    close: () => pool.close(),
  };
}
