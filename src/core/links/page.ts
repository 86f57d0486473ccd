/** A shop's page -> what it says is for sale. Reads the HTML as it streams in and stops once nothing better can come. */
import type { Shop } from "../knowledge/schema.ts";
import { type Blocked, type BlockReader, HEAD_LENGTH } from "./blocked.ts";
import { createPageDecoder } from "./charset.ts";
import { createElementTexts } from "./element-text.ts";
import { cleanField, cutShape, type Fact } from "./field-text.ts";
import { type Attributes, createHtmlScanner } from "./html.ts";
import { readJsonLd, type StructuredProduct } from "./json-ld.ts";
import { createMicrodataReader, MICRODATA_ATTRIBUTES } from "./microdata.ts";
import type { PageFacts } from "./opened.ts";
import { matchesSelector } from "./selector.ts";
import { fieldsOf } from "./shop-fields.ts";

type TitleSource = PageFacts["from"];
/** Where a title stands, the most reliable first. */
const TITLE_SOURCES: readonly TitleSource[] = ["json-ld", "microdata", "shop-field", "og", "twitter", "title"];
/** These describe a product and nothing else: no captcha has them. */
const STRUCTURED: ReadonlySet<TitleSource> = new Set(["json-ld", "microdata", "shop-field"]);

export interface PageReading {
  readonly found: { readonly page: PageFacts } | { readonly why: Blocked | "no-title" };
  /** Where a meta refresh leads, as written; null where there is none. */
  readonly forward: string | null;
}

export interface PageReader {
  /** Takes the next piece of the HTML; true once nothing that is still to come could change the reading. */
  write(html: string): boolean;
  /** The reading of all that was written, be it the whole page or a part. */
  end(): PageReading;
}

/** A shop's JSON-LD takes a few kB; more is no description of one product. */
const SCRIPT_LENGTH = 500_000;
const TEXT_LENGTH = 5_000;
/** A page with fewer letters outside its scripts than that shows nothing until they run. */
const SHELL_LETTERS = 200;
const PAGE_ATTRIBUTES = ["id", "class", "type", "name", "property", "content", "http-equiv", ...MICRODATA_ATTRIBUTES] as const;
const REFRESH = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?\s*([^"'\s]+)/i;

const META_TITLES: Readonly<Record<string, TitleSource>> = { "og:title": "og", "twitter:title": "twitter" };
const META_BRANDS: ReadonlySet<string> = new Set(["product:brand", "og:brand"]);

export function createPageReader(shop: Shop, blocks: BlockReader): PageReader {
  const { selectors, shapes, attributes: fieldAttributes } = fieldsOf(shop);
  const titles: Partial<Record<TitleSource, string>> = {};
  const fields: Partial<Record<Fact, string>> = {};
  const types: string[] = [];
  let jsonLd: StructuredProduct | null = null;
  let metaBrand: string | null = null;
  let forward: string | null = null;
  let head = "";
  let length = 0;
  let letters = 0;
  let hasScript = false;

  const texts = createElementTexts();
  const microdata = createMicrodataReader((tag, done) => texts.gather(tag, TEXT_LENGTH, done));

  const readMeta = ({ name, property, content, "http-equiv": equivalent }: Attributes) => {
    if (content === undefined) return;
    const key = (property ?? name)?.toLowerCase() ?? "";
    const source = META_TITLES[key];
    if (source) titles[source] ??= content;
    else if (META_BRANDS.has(key)) metaBrand ??= content;
    else if (equivalent?.toLowerCase() === "refresh") forward ??= REFRESH.exec(content)?.[1] ?? null;
  };
  const readScript = (text: string) => {
    const found = readJsonLd(text);
    types.push(...found.types);
    jsonLd ??= found.product;
  };
  const openTag = (name: string, attributes: Attributes, isDrawn: boolean) => {
    texts.openTag(name);
    if (name === "meta") readMeta(attributes);
    else if (name === "title" && !isDrawn && titles.title === undefined) {
      titles.title = "";
      texts.gather(name, TEXT_LENGTH, (text) => {
        titles.title = text;
      });
    } else if (name === "script") {
      hasScript = true;
      if (attributes.type?.toLowerCase().startsWith("application/ld+json")) texts.gather(name, SCRIPT_LENGTH, readScript);
    }
    microdata.openTag(name, attributes);
    for (const { fact, selector } of selectors) {
      if (fields[fact] !== undefined || !matchesSelector(selector, name, attributes)) continue;
      if (attributes.content !== undefined) fields[fact] = attributes.content;
      else
        texts.gather(name, TEXT_LENGTH, (text) => {
          if (text.trim() !== "") fields[fact] ??= text;
        });
    }
  };
  const closeTag = (name: string) => {
    texts.closeTag(name);
    microdata.closeTag(name);
  };
  const countsLetters = () => letters < SHELL_LETTERS && !texts.isRaw();
  const text = (piece: string) => {
    if (countsLetters()) letters += piece.trim().length;
    texts.text(piece);
  };
  const wantsText = () => texts.isGathering() || countsLetters();
  const scanner = createHtmlScanner({ openTag, closeTag, text, wantsText }, new Set([...PAGE_ATTRIBUTES, ...fieldAttributes]));

  const knows = (fact: Fact, structured: string | null | undefined) =>
    Boolean(structured) || fields[fact] !== undefined || !selectors.some((selector) => selector.fact === fact);
  const isEnough = (): boolean => {
    if (jsonLd) return knows("brand", jsonLd.brand) && knows("store", jsonLd.seller);
    return shop.page?.structured === false && fields.title !== undefined && knows("brand", null) && knows("store", null);
  };

  const clean = (raw: string | null | undefined, fact: Fact): string | null => {
    const line = raw ? cleanField(raw) : null;
    return line && cutShape(line, fact, shapes);
  };
  const findTitle = (): { title: string; from: TitleSource } | { why: Blocked | null } => {
    const product = microdata.product();
    const written: Partial<Record<TitleSource, string>> = {
      ...titles,
      ...(jsonLd && { "json-ld": jsonLd.name }),
      ...(product && { microdata: product.name }),
      ...(fields.title !== undefined && { "shop-field": fields.title }),
    };
    let blockedBy: Blocked | null = null;
    let isPageLookedAt = false;
    for (const from of TITLE_SOURCES) {
      const title = clean(written[from], "title");
      if (title === null || blocks.isShopName(title, shop)) continue;
      blockedBy ??= blocks.ofTitle(title);
      if (!isPageLookedAt && !STRUCTURED.has(from)) {
        blockedBy ??= blocks.ofPage({ head, isWhole: length <= HEAD_LENGTH, types }, shop);
        isPageLookedAt = true;
      }
      if (blockedBy === null) return { title, from };
    }
    return { why: blockedBy ?? blocks.ofPage({ head, isWhole: length <= HEAD_LENGTH, types }, shop) };
  };

  return {
    write: (html) => {
      if (head.length < HEAD_LENGTH) head += html.slice(0, HEAD_LENGTH - head.length);
      length += html.length;
      scanner.write(html);
      return isEnough();
    },
    end: () => {
      scanner.end();
      const title = findTitle();
      if ("why" in title) return { found: { why: title.why ?? (hasScript && letters < SHELL_LETTERS ? "script-only" : "no-title") }, forward };
      const product = microdata.product();
      const page: PageFacts = {
        ...title,
        brand: clean(jsonLd?.brand ?? product?.brand ?? fields.brand ?? metaBrand, "brand"),
        manufacturer: clean(jsonLd?.manufacturer ?? product?.manufacturer, "brand"),
        store: clean(jsonLd?.seller ?? product?.seller ?? fields.store, "store"),
      };
      return { found: { page }, forward };
    },
  };
}

/**
 * Reads a page from its bytes, as they come, and stops asking for more once nothing better can come. Where the bytes break
 * off ({@link chunks} throws), what was read so far may do; `broken` is then what was thrown.
 */
export async function parsePage(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  contentType: string,
  shop: Shop,
  blocks: BlockReader,
): Promise<{ readonly reading: PageReading; readonly broken: unknown }> {
  const decoder = createPageDecoder(contentType);
  const reader = createPageReader(shop, blocks);
  let broken: unknown = null;
  try {
    for await (const chunk of chunks) if (reader.write(decoder.write(chunk))) break;
  } catch (error) {
    broken = error;
  }
  reader.write(decoder.end());
  return { reading: reader.end(), broken };
}
