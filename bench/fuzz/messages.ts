/** Messages that nobody has thought of: real ones cut, joined and spoilt, and signs of every kind. The same for the same seed. */
import type { Knowledge } from "../../src/core/knowledge/knowledge.ts";
import { readCorpus } from "../../tests/accuracy/corpus.ts";
import { readQuestions } from "../../tests/accuracy/questions.ts";
import { readRealLinks } from "../../tests/core/links/real-links.ts";

/** Numbers from 0 to below 1: mulberry32, since Math.random takes no seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** Discord's longest option and a half more: longer messages cannot come. */
const LONGEST = 9_000;
const MOST_CHANGES = 6;

/** What has broken other people's parsers, renderers and filters. */
const NASTY = [
  "@everyone <@1> <#2> </a:3> <t:1:R>",
  "**a** __b__ ~~c~~ ||d|| `e` ```f``` [x](http://a.b) > q\n# h\n-# s\n1. n",
  "<b>x</b> &amp; &#0; <script>",
  "{ $name } %s %n {{x}} \\",
  "constructor __proto__ toString hasOwnProperty",
  "\u202e\u2066\u200b\u200d\ufeff\u00ad\u2060",
  "\0\u0007\u001b[31m\u009b\r\n\t\u2028\u2029",
  "👨‍👩‍👧‍👦🏳️‍🌈🇺🇦",
  `Z${"\u0351".repeat(60)}`,
  "ﷺ㎏ﬁ①Ⅳ½ǅ",
  "\ud83d",
  "\udc00",
  "ı İ ſ ẞ ς",
  "for by with compatible original replica not",
  "xiaomi 小米 сяоми شاومي เสียวหมี่ 샤오미",
  "https://",
  "http://[::1]/ http://127.1/ http://user:pw@a.b:99/%zz%",
  "https://www.amazon.de/dp/B0",
  "tier 4 ?",
  "1".repeat(40),
  "-".repeat(60),
  "(((((((((((",
  "’‘“”«»„",
];

type Change = (text: string, random: Random, another: string) => string;

const cutAt = (text: string, random: Random): [string, string] => {
  const at = below(random, text.length + 1);
  return [text.slice(0, at), text.slice(at)];
};
const shuffled = (words: string[], random: Random) => words.map((word) => ({ word, at: random() })).toSorted((a, b) => a.at - b.at);

/** Cuts fall between the halves of a character too. */
const CHANGES: readonly Change[] = [
  (text, random) => cutAt(text, random).join(pick(random, NASTY)),
  (text, random, another) => cutAt(text, random).join(` ${another} `),
  (text, random, another) => `${text}${pick(random, ["\n", "\n\n", ", ", " vs ", " for ", " + ", "?\n"])}${another}`,
  (text, random) => cutAt(text, random)[below(random, 2)] as string,
  (text, random) => cutAt(text, random).join(String.fromCharCode(below(random, 0x10000))),
  (text, random) => cutAt(text, random).join(String.fromCodePoint(below(random, 0x110000))),
  (text, random) => text.repeat(1 + below(random, 20)),
  (text, random) => text.split("").join(pick(random, [" ", "\u200b", "-", "\u0301"])),
  (text, random) =>
    shuffled(text.split(" "), random)
      .map(({ word }) => word)
      .join(" "),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(" ", ""),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text, random) => text.replaceAll(pick(random, [...text]) ?? " ", pick(random, NASTY)),
];

function noise(random: Random): string {
  const length = below(random, 300);
  const end = pick(random, [0x80, 0x250, 0x600, 0x3000, 0x10000]);
  return Array.from({ length }, () => String.fromCharCode(below(random, end))).join("");
}

/** One message a call; the same one for the same number. */
export function messagesOver(knowledge: Knowledge): (random: Random) => string {
  const bases = [
    readCorpus().map(({ text }) => text),
    readQuestions().map(({ text }) => text),
    readRealLinks().map(({ url }) => url),
    [...knowledge.brands.values()].map(({ name }) => name),
    knowledge.products.map(({ name }) => name),
    NASTY,
  ];
  return (random) => {
    const base = () => (random() < 0.05 ? noise(random) : pick(random, pick(random, bases)));
    let text = base();
    // A tenth stays as it is: whole titles and questions, in every language.
    for (let changes = below(random, MOST_CHANGES + 1); changes > 0; changes--) text = pick(random, CHANGES)(text, random, base()).slice(0, LONGEST);
    return text;
  };
}
