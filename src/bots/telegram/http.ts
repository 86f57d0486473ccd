/**
 * Calls to Telegram over undici, in place of grammY's own client: a third of its processor time, and connections that are
 * kept and bounded.
 */
import { HttpError, InputFile, type Transformer } from "grammy";
import { type Dispatcher, Pool } from "undici";

/** Telegram takes some thirty messages a second from a bot; more connections only wait there. */
const CONNECTIONS = 100;

type Answer = Awaited<ReturnType<Transformer>>;
/** Of a poll, whose controller is its own. */
type Signal = Parameters<Transformer>[3];

/** Sends one call and reads what Telegram answers. Rejects with undici's errors, and where the answer is no JSON. */
function send(pool: Pool, path: string, body: string, signal: Signal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        signal?.addEventListener("abort", () => controller.abort(new Error("the call was called off")));
      },
      onResponseStart() {},
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString()) as Answer);
        } catch (error) {
          reject(error as Error);
        }
      },
      onResponseError(_, error) {
        reject(error);
      },
    };
    pool.dispatch({ method: "POST", path, headers: { "content-type": "application/json" }, body }, handler);
  });
}

/** Files go as forms, which are few, and left to grammY's client. */
const isPlain = (payload: object): boolean => !Object.values(payload).some((value) => value instanceof InputFile);

/** @param timeoutSeconds until a call counts as lost */
export function createCalls(apiUrl: string, token: string, timeoutSeconds: number): { readonly call: Transformer; close(): Promise<void> } {
  const { origin, pathname } = new URL(apiUrl);
  const path = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  const timeout = timeoutSeconds * 1000;
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: timeout, bodyTimeout: timeout });
  const call: Transformer = async (prev, method, payload, signal) => {
    if (!isPlain(payload)) return prev(method, payload, signal);
    try {
      return (await send(pool, path + method, JSON.stringify(payload), signal)) as Awaited<ReturnType<typeof prev>>;
    } catch (error) {
      // As grammY words it; the error beneath names no address.
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
  return { call, close: () => pool.close() };
}
