/**
 * A page's tags and texts as they stream by, on htmlparser2's tokenizer. Its parser keeps a stack of open elements that a
 * page of nothing but opening tags makes quadratic, and copies out every attribute and text; a shop page is three megabytes
 * of which a title is wanted, so only what was asked for is copied.
 */
import { Tokenizer } from "htmlparser2";

export type Attributes = Readonly<Partial<Record<string, string>>>;

export interface HtmlHandler {
  /** Only the attributes that were asked for; names in lower case. `isDrawn` within SVG and MathML, where a `<title>` is none of the page's. */
  openTag(name: string, attributes: Attributes, isDrawn: boolean): void;
  closeTag(name: string): void;
  /** Called while {@link wantsText} says so; one text may come in several pieces. */
  text(piece: string): void;
  wantsText(): boolean;
}

export interface HtmlScanner {
  write(chunk: string): void;
  end(): void;
}

const NO_ATTRIBUTES: Attributes = {};
/** Elements that have no content and no closing tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const isDrawing = (tag: string) => tag === "svg" || tag === "math";

export function createHtmlScanner(handler: HtmlHandler, wantedAttributes: ReadonlySet<string>): HtmlScanner {
  // The tokenizer speaks in positions of the whole page; what has been told lies behind us.
  let page = "";
  let pageStart = 0;
  let told = 0;
  let tag = "";
  let attributes: Record<string, string> | null = null;
  let attribute: string | null = null;
  let value = "";
  let drawings = 0;

  const take = (start: number, end: number): string => {
    told = end;
    return page.slice(start - pageStart, end - pageStart);
  };
  const finishTag = () => {
    handler.openTag(tag, attributes ?? NO_ATTRIBUTES, drawings > 0);
    if (isDrawing(tag)) drawings++;
    attributes = null;
  };
  const closeTag = (name: string) => {
    if (drawings > 0 && isDrawing(name)) drawings--;
    handler.closeTag(name);
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        tag = take(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        const name = take(start, end).toLowerCase();
        attribute = wantedAttributes.has(name) ? name : null;
        value = "";
      },
      onattribdata: (start, end) => {
        if (attribute !== null) value += take(start, end);
        else told = end;
      },
      onattribentity: (codePoint) => {
        if (attribute !== null) value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (attribute === null) return;
        attributes ??= {};
        attributes[attribute] ??= value;
      },
      onopentagend: finishTag,
      onselfclosingtag: () => {
        finishTag();
        // Elsewhere HTML ignores the slash.
        if (drawings > 0) closeTag(tag);
      },
      onclosetag: (start, end) => {
        closeTag(take(start, end).toLowerCase());
      },
      ontext: (start, end) => {
        if (handler.wantsText()) handler.text(take(start, end));
        else told = end;
      },
      ontextentity: (codePoint, end) => {
        told = end;
        if (handler.wantsText()) handler.text(String.fromCodePoint(codePoint));
      },
      isInForeignContext: () => drawings > 0,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  return {
    write: (chunk) => {
      page = page.slice(told - pageStart) + chunk;
      pageStart = told;
      tokenizer.write(chunk);
    },
    end: () => tokenizer.end(),
  };
}
