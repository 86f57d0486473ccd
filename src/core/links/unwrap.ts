/** Affiliate networks, search engines and social networks carry a link's target in a parameter. */

/** A target whose escapes were escaped once more on its way. */
const TWICE_ESCAPED = /^https?%3a/i;

/** The target that a wrapper carries; null where none of its parameters holds a web address. It is as trustworthy as any pasted text. */
export function targetOf(url: URL, parameters: readonly string[]): string | null {
  for (const name of parameters) {
    const value = url.searchParams.get(name)?.trim() ?? "";
    const target = TWICE_ESCAPED.test(value) ? (new URLSearchParams(`target=${value}`).get("target") ?? "") : value;
    if (/^https?:/i.test(target)) return target;
    if (target.startsWith("//")) return `https:${target}`;
  }
  return null;
}
