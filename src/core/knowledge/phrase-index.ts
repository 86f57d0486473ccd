import { isNumber, isUnspaced, type Token } from "../text/tokenise.ts";

interface Node<T> {
  // Most nodes have one way on: it is kept in place, and a map is made for the second.
  word: string | undefined;
  child: Node<T> | undefined;
  children: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

const newNode = <T>(): Node<T> => ({ word: undefined, child: undefined, children: undefined, values: undefined });

function step<T>(node: Node<T>, word: string): Node<T> | undefined {
  if (node.word === word) return node.child;
  return node.children?.get(word);
}

function grow<T>(node: Node<T>, word: string): Node<T> {
  const known = step(node, word);
  if (known) return known;
  const next = newNode<T>();
  if (node.word === undefined) {
    node.word = word;
    node.child = next;
  } else {
    node.children ??= new Map();
    node.children.set(word, next);
  }
  return next;
}

const LETTERS_FOR_BOUNDARY = 2;

/** Whether a name may end or begin between two tokens: never inside a word, as in "Mi 1" within "Mi 1S". */
export function isBoundary(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || after.gap !== "glued") return true;
  if (isUnspaced(before.text) || isUnspaced(after.text)) return true;
  // "redmi|10", "band|6" and "5g|xiaomi" are two words written as one; "1|s" and "s|7" are not.
  if (isNumber(after)) return before.text.length >= LETTERS_FOR_BOUNDARY;
  return isNumber(before) && after.text.length > LETTERS_FOR_BOUNDARY + 1;
}

export interface PhraseMatch<T> {
  /** Index of the token behind the phrase. */
  readonly end: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** Phrases of words, found in a token list by walking a tree: cost depends on the phrase's length, not on the number of phrases. */
export class PhraseIndex<T> {
  readonly #root = newNode<T>();
  #size = 0;

  /** Number of phrases, counting each of their values. */
  get size(): number {
    return this.#size;
  }

  /** Adds a phrase; the same value twice is once. */
  add(phrase: readonly string[], value: T): void {
    if (phrase.length === 0) return;
    let node = this.#root;
    for (const word of phrase) node = grow(node, word);
    if (node.values?.includes(value)) return;
    node.values ??= [];
    node.values.push(value);
    this.#size++;
  }

  /** The values of exactly this phrase. */
  get(phrase: readonly string[]): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const word of phrase) {
      node = step(node, word);
      if (!node) return [];
    }
    return node.values ?? [];
  }

  /** Every phrase that begins at a token and ends at a word's end, shortest first. */
  all(tokens: readonly Token[], from: number): readonly PhraseMatch<T>[] {
    let node = step(this.#root, (tokens[from] as Token).text);
    if (!node || !isBoundary(tokens[from - 1], tokens[from])) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (let end = from + 1; node; end++) {
      if (node.values && isBoundary(tokens[end - 1], tokens[end])) found.push({ end, values: node.values });
      const token = tokens[end];
      node = token && step(node, token.text);
    }
    return found;
  }

  /** The longest of {@link all}; null where there is none. Asked for at each word of a text, so it makes no list of them. */
  longest(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    let node = step(this.#root, (tokens[from] as Token).text);
    if (!node || !isBoundary(tokens[from - 1], tokens[from])) return null;
    let values: readonly T[] | undefined;
    let last = from;
    for (let end = from + 1; node; end++) {
      if (node.values && isBoundary(tokens[end - 1], tokens[end])) {
        values = node.values;
        last = end;
      }
      const token = tokens[end];
      node = token && step(node, token.text);
    }
    return values ? { end: last, values } : null;
  }
}
