/**
 * Loaded into the program that is soaked, with `--import`: every shop's name leads to the local server that plays them
 * all. Nothing else of the program is changed, and its own guard still judges the addresses.
 */
import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

/** One that the guard lets through; nobody ever connects to it. */
const PUBLIC_ADDRESS = "93.184.215.14";
const port = Number(process.env["SOAK_SHOP_PORT"]);

Object.assign(dns, { lookup: async () => [{ address: PUBLIC_ADDRESS, family: 4 }] });
Object.assign(tls, {
  connect: () => {
    const socket = net.connect({ port, host: "127.0.0.1", lookup: undefined });
    return socket.once("connect", () => socket.emit("secureConnect"));
  },
});
syncBuiltinESMExports();
