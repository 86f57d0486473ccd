/**
 * The pattern language of `src/data/shops/`: a path, a host before it where the pattern holds on that host only, and the
 * query parameters that must be there.
 *
 * - `{slug}`  words of the link: one path segment or a part of it; there may be two
 * - `{id}`    the item's id, digits only
 * - `{code}`  the item's id, of letters, digits and `-_.`
 * - `{any}`   a part of a path segment that says nothing (a category, a language) and may be empty; or a parameter's value
 * - `/*`      at the end: whatever segments follow, if any; they are cut off an item's canonical link
 *
 * `/item/{slug}/{id}.html`, `item.jd.com/{id}.html`, `/detail?gid={id}`, `/dp/{code}/*`. A slash at the end makes no difference.
 */

const ID_LENGTH = 64;
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  slug: "([^/]+)",
  id: `(\\d{1,${ID_LENGTH}})`,
  code: `([\\w.-]{1,${ID_LENGTH}})`,
  any: "[^/]*",
};
const ANY_VALUE = ".+";
const PLACEHOLDER = /\{(\w+)\}/;

export interface Pattern {
  /** The only host on which it holds; null: on every host of its shop. */
  readonly host: string | null;
  readonly path: RegExp;
  /** Which group of `path` holds what; null where none does. */
  readonly groups: { readonly slugs: readonly number[]; readonly id: number | null; readonly tail: number | null };
  /** A group of `value`, where there is one, is the id. */
  readonly query: readonly { readonly name: string; readonly value: RegExp }[];
}

export interface Match {
  /** The path without what `*` stands for. */
  readonly path: string;
  readonly slugs: readonly string[];
  readonly id: string | null;
  /** The query parameters that the pattern names. */
  readonly parameters: readonly string[];
}

const literal = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

/** The source of a regular expression, and the placeholders that are its groups, in their order. */
function translate(text: string, any = PLACEHOLDERS["any"]): { source: string; groups: string[] } {
  const groups: string[] = [];
  const source = text
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = PLACEHOLDER.exec(part)?.[1];
      if (name === undefined) return literal(part);
      const placeholder = name === "any" ? any : PLACEHOLDERS[name];
      if (placeholder === undefined) throw new Error(`unknown placeholder ${part}; there are ${Object.keys(PLACEHOLDERS).join(", ")}`);
      if (name !== "any") groups.push(name);
      return placeholder;
    })
    .join("");
  return { source, groups };
}

const TAIL = "/*";

/** @throws Error on a placeholder that there is not */
export function compilePattern(pattern: string): Pattern {
  const [address = "", query = ""] = pattern.split("?");
  const slash = address.indexOf("/");
  const host = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? TAIL : address.slice(slash);
  const hasTail = path.endsWith(TAIL);
  const { source, groups } = translate(hasTail ? path.slice(0, -TAIL.length) : path.replace(/\/$/, ""));
  const idGroup = groups.findIndex((name) => name !== "slug") + 1;
  return {
    host: host || null,
    path: new RegExp(`^${source}${hasTail ? "(/.*)?" : "/?"}$`, "i"),
    groups: {
      slugs: groups.flatMap((name, index) => (name === "slug" ? [index + 1] : [])),
      id: idGroup || null,
      tail: hasTail ? groups.length + 1 : null,
    },
    query: query
      .split("&")
      .filter(Boolean)
      .map((pair) => {
        const [name = "", value = "{any}"] = pair.split("=");
        return { name, value: new RegExp(`^${translate(value, ANY_VALUE).source}$`) };
      }),
  };
}

/** How a link fits a pattern; null where it does not. `host` is compared as it is, without `www.` */
export function matchPattern(pattern: Pattern, host: string, url: URL): Match | null {
  if (pattern.host !== null && pattern.host !== host) return null;
  const found = pattern.path.exec(url.pathname);
  if (!found) return null;
  const group = (index: number | null) => (index === null ? null : (found[index] ?? null));
  let id = group(pattern.groups.id);
  for (const { name, value } of pattern.query) {
    const given = value.exec(url.searchParams.get(name) ?? "");
    if (!given) return null;
    id = given[1] ?? id;
  }
  const tail = group(pattern.groups.tail) ?? "";
  return {
    path: tail === "" || tail === "/" ? url.pathname : url.pathname.slice(0, -tail.length),
    slugs: pattern.groups.slugs.flatMap((index) => group(index) ?? []),
    id,
    parameters: pattern.query.map(({ name }) => name),
  };
}
