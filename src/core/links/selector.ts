/** The CSS selectors of `page.title` and its kin: one element by its tag, id, classes and attributes, no combinators. */
import type { Attributes } from "./html.ts";

export interface Selector {
  /** Null for any tag. */
  readonly tag: string | null;
  readonly attributes: readonly { readonly name: string; readonly isThat: (value: string) => boolean }[];
}

const PART = /#(?<id>[\w-]+)|\.(?<class>[\w-]+)|\[(?<name>[\w-]+)=["']?(?<value>[^"'\]]*)["']?\]/g;
const WHOLE = /^(?<tag>[a-z][a-z\d]*)?(?<parts>(?:#[\w-]+|\.[\w-]+|\[[\w-]+=["']?[^"'\]]*["']?\])*)$/i;

/** @throws Error on anything but tag, `#id`, `.class` and `[name=value]` in a row */
export function compileSelector(text: string): Selector {
  const { tag, parts = "" } = WHOLE.exec(text)?.groups ?? {};
  if (tag === undefined && parts === "") throw new Error(`"${text}" must be a tag, #id, .class or [name=value], or some of them in a row`);
  const attributes = [...parts.matchAll(PART)].map(({ groups = {} }) => {
    const { id, class: className, name = "", value = "" } = groups;
    if (id !== undefined) return { name: "id", isThat: (found: string) => found.trim() === id };
    if (className !== undefined) return { name: "class", isThat: (found: string) => found.split(/\s+/).includes(className) };
    return { name, isThat: (found: string) => found === value };
  });
  return { tag: tag?.toLowerCase() ?? null, attributes };
}

export const matchesSelector = ({ tag, attributes }: Selector, name: string, found: Attributes): boolean =>
  (tag === null || tag === name) &&
  attributes.every(({ name: attribute, isThat }) => {
    const value = found[attribute];
    return value !== undefined && isThat(value);
  });
