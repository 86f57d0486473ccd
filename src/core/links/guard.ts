/**
 * The door to the network: which addresses of a page are ever asked for, and which machines are ever connected to. The
 * first is judged from the URL, the second at connection time, from the very addresses that are then connected to, so
 * that a name cannot answer one thing to the check and another to the connection.
 */
import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** Longer addresses are no shop's: browsers and servers stop near here. */
const URL_LENGTH = 2048;
const PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:"]);
const PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);

/** The part of IPv6 that is given out; ipaddr.js calls all the rest "unicast" too, old embedded IPv4 addresses among it. */
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");
/** Inside machines with public addresses: Azure's agent and metadata server answers on this one in every virtual machine. */
const INSIDE_MACHINES: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** How the opener reaches the network. Production has one, {@link INTERNET}; tests play the shops with another. */
export interface Network {
  /** All addresses of a name, unjudged. */
  readonly resolve: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Connects to one of the addresses. The guard calls it with public ones only. */
  readonly dial: (target: buildConnector.Options, addresses: readonly LookupAddress[], done: buildConnector.Callback) => void;
}

/** The system's resolver, and connections that know no other addresses than those handed over. */
export const INTERNET: Network = {
  resolve: (hostname) => lookup(hostname, { all: true, order: "ipv4first" }),
  dial: (target, addresses, done) => {
    buildConnector({ lookup: (_hostname, _options, found) => found(null, [...addresses]), autoSelectFamily: true })(target, done);
  },
};

/** A connection that was not opened because of where it would have led. */
export class RefusedConnection extends Error {
  override readonly name = "RefusedConnection";
}

/** Whether a URL may be asked for at all, by its own text: http(s), the usual ports, no credentials, a name instead of an IP address. */
export function isAllowedUrl(url: URL): boolean {
  const { hostname } = url;
  return (
    url.href.length <= URL_LENGTH &&
    PROTOCOLS.has(url.protocol) &&
    PORTS.has(url.port) &&
    url.username === "" &&
    url.password === "" &&
    hostname.includes(".") &&
    !hostname.endsWith(".") &&
    !hostname.startsWith("[") &&
    isIP(hostname) === 0
  );
}

/** Whether an address belongs to the public internet: no loopback, private, link-local, embedded or reserved one, in any spelling. */
export function isPublicAddress(address: string): boolean {
  // A zone names one of this machine's own links.
  if (address.includes("%") || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast" || INSIDE_MACHINES.has(parsed.toString())) return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6);
}

/**
 * A connector for undici that resolves the name once, refuses it where any of its addresses is not public (one such
 * address among others is an attack, not a mishap), and connects to exactly those addresses.
 */
export function guardConnections({ resolve, dial }: Network): buildConnector.connector {
  return (target, done) => {
    resolve(target.hostname).then(
      (addresses) => {
        const inside = addresses.find(({ address }) => !isPublicAddress(address));
        if (inside || addresses.length === 0) done(new RefusedConnection(`${target.hostname} leads to ${inside?.address ?? "no address"}`), null);
        else dial(target, addresses, done);
      },
      (error: Error) => done(error, null),
    );
  };
}
