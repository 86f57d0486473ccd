/** grammY's calls over a connection of ours. */
import { HttpError, InputFile, type Transformer } from "grammy";
import { connect } from "../connection.ts";

/** Telegram takes some thirty messages a second from a bot; more connections only wait there. */
const CONNECTIONS = 100;

/** Files go as forms, which are few, and left to grammY's client. */
const isPlain = (payload: object): boolean => !Object.values(payload).some((value) => value instanceof InputFile);

/** A transformer that makes the calls itself: the first one to install. `timeoutSeconds` until a call counts as lost. */
export function createCalls(apiUrl: string, token: string, timeoutSeconds: number): { readonly call: Transformer; close(): Promise<void> } {
  const path = `${new URL(apiUrl).pathname.replace(/\/$/, "")}/bot${token}/`;
  const { post, close } = connect(apiUrl, CONNECTIONS, timeoutSeconds * 1000);
  const call: Transformer = async (prev, method, payload, signal) => {
    if (!isPlain(payload)) return prev(method, payload, signal);
    try {
      const { text } = await post(path + method, {}, payload, signal);
      return JSON.parse(text) as Awaited<ReturnType<typeof prev>>;
    } catch (error) {
      // As grammY words it: the address has the token in it.
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
  return { call, close };
}
