/** The address that is shown and remembered: the same for everybody who pastes a link to the same page. */
import type { Match } from "./patterns.ts";
import type { KnownShop } from "./shops.ts";

/** What any site may carry to tell where a click came from. */
const TRACKING =
  /^(?:utm_.*|mc_.*|hsa_.*|aff(?:_.*|id|iliate.*)?|ref(?:_.*|errer)?|[gdy]clid|gbraid|wbraid|fbclid|msclkid|igshid|srsltid|_ga|_gl|spm|scm|(?:ir)?clickid|awc|tag|tracking.*)$/i;
/** Signs that mean something to a chat's markup; a server reads the escape as the sign. */
const MARKUP = /[()[\]|'*~]/g;

const escapeMarkup = (text: string): string => text.replace(MARKUP, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const written = (pairs: Iterable<readonly [name: string, value: string]>): string =>
  [...pairs].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");

function pick(from: URLSearchParams, names: Iterable<string>): [name: string, value: string][] {
  return [...names].flatMap((name) => {
    const value = from.get(name);
    return value === null ? [] : [[name, value]];
  });
}

const FRAGMENT = "#";

/** Of an item we know which parameters name it; of any other page each may, but for those that tell of a click. */
function keptQuery(url: URL, known: KnownShop | null, item: Match | null): string {
  if (url.search === "") return "";
  if (!item) return written([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  return written(pick(url.searchParams, new Set([...item.parameters, ...(known?.shop.keep ?? [])])));
}

function keptFragment(url: URL, known: KnownShop | null): string {
  const names = known?.shop.keep?.filter((name) => name.startsWith(FRAGMENT)) ?? [];
  if (url.hash === "" || names.length === 0) return "";
  const fragment = new URLSearchParams(url.hash.slice(1));
  return written(
    pick(
      fragment,
      names.map((name) => name.slice(1)),
    ),
  );
}

/**
 * The canonical link of a page on a host that has been judged: https, no tracking, no sign that a chat reads as markup.
 * A canonical link's canonical link is itself. `item`: how it fits the pattern of an item; null on any other page.
 */
export function canonicalLink(url: URL, known: KnownShop | null, item: Match | null): string {
  const query = keptQuery(url, known, item);
  const fragment = keptFragment(url, known);
  return escapeMarkup(`https://${url.hostname}${item?.path ?? url.pathname}${query && `?${query}`}${fragment && `#${fragment}`}`);
}
