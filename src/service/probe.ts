/** Exits 0 where the process beside it is alive, or serves no health: the image has no curl to ask with. */
import { VARIABLES } from "../variables.ts";

const ANSWERS_WITHIN_MS = 3000;

const setting = (name: "HTTP_HOST" | "HTTP_PORT") => process.env[name] || VARIABLES.find((variable) => variable.name === name)?.default;
const port = setting("HTTP_PORT");
// "Everywhere" is an address to listen on, not one to call.
const host = setting("HTTP_HOST")?.replace(/^(?:0\.0\.0\.0|::)$/, "127.0.0.1");

if (port !== "0") {
  const isAlive = await fetch(`http://${host?.includes(":") ? `[${host}]` : host}:${port}/healthz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
  process.exitCode = isAlive ? 0 : 1;
}
