/** All shops at once: pages that come soon, late, never, or break off. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const PAGE = `<html><head><title>Xiaomi Roborock S6</title></head><body><span id="productTitle">Xiaomi Roborock S6</span></body></html>`;
/** Of so many pages one is late and one breaks off; the program gives a page 2.5 s. */
const LATE_EVERY = 20;
const LATE_MS = 4_000;
const BROKEN_EVERY = 25;
const SOON_MS = 40;

export async function startShops() {
  let served = 0;
  const server = createServer((request, response) => {
    const number = ++served;
    if (number % BROKEN_EVERY === 0) return void request.socket.destroy();
    setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end(PAGE), number % LATE_EVERY === 0 ? LATE_MS : SOON_MS);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    served: () => served,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
