/** The texts of chosen elements, gathered while a page streams by. */
import { VOID_TAGS } from "./html.ts";

export interface ElementTexts {
  /** Hands over the text of the element that has just opened, once it has closed, or cut where it is longer than `limit`. */
  gather(tag: string, limit: number, done: (text: string) => void): void;
  /** Whether any element is being gathered. */
  isGathering(): boolean;
  /** Whether what comes now is a script or a style: no words of the page. */
  isRaw(): boolean;
  openTag(name: string): void;
  closeTag(name: string): void;
  text(piece: string): void;
}

/** Elements gathered at once; shops nest no deeper, hostile pages would. */
const MOST_AT_ONCE = 16;
const RAW_TAGS: ReadonlySet<string> = new Set(["script", "style", "template"]);

/** An element ends where as many of its tags have closed as have opened: pages leave others open within it. */
interface Gathering {
  readonly tag: string;
  readonly limit: number;
  readonly done: (text: string) => void;
  open: number;
  text: string;
}

export function createElementTexts(): ElementTexts {
  let gathered: Gathering[] = [];
  let rawTag: string | null = null;

  const finish = (isDone: (one: Gathering) => boolean) => {
    const done = gathered.filter(isDone);
    if (done.length === 0) return;
    gathered = gathered.filter((one) => !done.includes(one));
    for (const { text, done: tell } of done) tell(text);
  };
  return {
    gather: (tag, limit, done) => {
      if (!VOID_TAGS.has(tag) && gathered.length < MOST_AT_ONCE) gathered.push({ tag, limit, done, open: 1, text: "" });
    },
    isGathering: () => gathered.length > 0,
    isRaw: () => rawTag !== null,
    openTag: (name) => {
      for (const one of gathered) if (one.tag === name) one.open++;
      if (RAW_TAGS.has(name)) rawTag = name;
    },
    closeTag: (name) => {
      if (name === rawTag) rawTag = null;
      for (const one of gathered) if (one.tag === name) one.open--;
      finish(({ open }) => open === 0);
    },
    text: (piece) => {
      for (const one of gathered) if (rawTag === null || rawTag === one.tag) one.text += piece;
      finish(({ text, limit }) => text.length > limit);
    },
  };
}
