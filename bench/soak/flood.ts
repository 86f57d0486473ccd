/** What both floods have in common: what is written, and what became of it. */
import { setTimeout as pause } from "node:timers/promises";
import { readCorpus } from "../../tests/accuracy/corpus.ts";
import { readQuestions } from "../../tests/accuracy/questions.ts";

/** One message from its sending to its answer. */
export interface Asked {
  readonly kind: string;
  /** Milliseconds until the answer; null where none came. */
  readonly ms: number | null;
}

export interface Flood {
  readonly platform: string;
  /** Sends a message and waits for its answer. */
  ask(): Promise<Asked>;
  /** Puts faults in the way of what comes next. */
  disturb(): void;
  /** Of the messages since the last time, how many were answered more than once; forgets them. Nothing may be under way. */
  settle(): number;
}

/** Whoever has waited so long has gone; far above what a platform waits. */
const PATIENCE_MS = 30_000;
/** Nobody's share is to be what ends the flood. */
const MESSAGES_A_PERSON = 5;

/** Times an answer. */
export async function timed(kind: string, answer: Promise<unknown>): Promise<Asked> {
  const started = performance.now();
  const patience = new AbortController();
  const isAnswered = await Promise.race([answer.then(() => true), pause(PATIENCE_MS, false, { signal: patience.signal })]);
  patience.abort();
  return { kind, ms: isAnswered ? performance.now() - started : null };
}

const SHOPS = ["amazon.de", "amazon.com", "amazon.fr", "amazon.es", "amazon.it", "amazon.co.uk"];
const TEXTS = [...readCorpus(), ...readQuestions()].map(({ text }) => text);

/** Texts one after the other; with a number behind every other one, so that nobody has asked just that before. */
export function writer() {
  let written = 0;
  return {
    text: () => {
      const text = TEXTS[written++ % TEXTS.length] ?? "";
      return written % 2 === 0 ? text : `${text} ${written}`;
    },
    /** A page that nobody has opened yet and whose address says nothing. */
    link: () => {
      const number = written++;
      return `https://www.${SHOPS[number % SHOPS.length]}/dp/B0${String(number).padStart(8, "0")}`;
    },
    typed: () => (TEXTS[written++ % TEXTS.length] ?? "").slice(0, 3 + (written % 12)),
    /** Who writes: somebody new after each few messages. */
    person: () => Math.floor(written / MESSAGES_A_PERSON),
  };
}

/** Entries in turn, each as often as its share says. */
export function inTurns<T>(shares: readonly (readonly [share: number, entry: T])[]): () => T {
  const all = shares.flatMap(([share, entry]) => Array.from({ length: share }, (_, index) => ({ entry, at: (index + 0.5) / share })));
  const order = all.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
  let turn = 0;
  return () => order[turn++ % order.length] as T;
}
