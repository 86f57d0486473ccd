import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { type Connection, connect } from "../../src/bots/connection.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function connectTo(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
  { connections = 2, timeoutMs = 1_000 } = {},
): Promise<Connection> {
  const server = createServer(respond);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const connection = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/any/path`, connections, timeoutMs);
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return connection;
}

describe("a connection to a platform", () => {
  it("sends JSON with the given headers and gives back status and text, whatever they are", async () => {
    const { post, close } = await connectTo(async (request, response) => {
      const { method, url, headers } = request;
      response.writeHead(418).end(JSON.stringify([method, url, headers["content-type"], headers["user-agent"], await text(request)]));
    });
    const { status, text: answer } = await post("/path?a=1", { "user-agent": "a bot" }, { title: "小米 ✓" });
    expect(status).toBe(418);
    expect(JSON.parse(answer)).toEqual(["POST", "/path?a=1", "application/json", "a bot", '{"title":"小米 ✓"}']);
    await close();
  });

  it("puts letters together that came in two pieces", async () => {
    const bytes = Buffer.from("小米");
    const { post } = await connectTo((_, response) => {
      response.write(bytes.subarray(0, 2), () => setImmediate(() => response.end(bytes.subarray(2))));
    });
    expect(await post("/", {}, {})).toEqual({ status: 200, text: "小米" });
  });

  it("rejects where the connection breaks, with a code that says so and no address", async () => {
    const { post } = await connectTo(({ socket }) => socket.destroy());
    const error = await post("/bot1000:secret/sendMessage", {}, {}).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: "UND_ERR_SOCKET" });
    expect(String(error)).not.toContain("secret");
  });

  it("gives up on an answer that takes too long", async () => {
    const { post } = await connectTo(() => {}, { timeoutMs: 50 });
    await expect(post("/", {}, {})).rejects.toMatchObject({ code: "ETIMEDOUT" });
  });

  it("can be called off, before the call and during it", async () => {
    const controller = new AbortController();
    const { post } = await connectTo(() => controller.abort());
    await expect(post("/", {}, {}, controller.signal)).rejects.toThrow("called off");
    await expect(post("/", {}, {}, controller.signal)).rejects.toThrow("called off");
  });

  it("gives up on a call that waits too long for a free connection, and never sends it", async () => {
    let requests = 0;
    const { post } = await connectTo(() => void requests++, { connections: 1, timeoutMs: 50 });
    await expect(Promise.allSettled([post("/", {}, {}), post("/", {}, {})])).resolves.toMatchObject([
      { reason: { code: "ETIMEDOUT" } },
      { reason: { code: "ETIMEDOUT" } },
    ]);
    expect(requests).toBe(1);
  });

  it("keeps to so many connections", async () => {
    const ports = new Set<number | undefined>();
    const { post } = await connectTo(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.end("{}");
    });
    await Promise.all(Array.from({ length: 10 }, () => post("/", {}, {})));
    expect(ports.size).toBe(2);
  });
});
