/**
 * Bytes of a page -> its text. Shops send GBK, windows-1251 and UTF-16, and headers that name another encoding than the
 * bytes have, so the bytes are asked first, the page second, the header last.
 */
import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** Turns chunks into text as they come; `end` gives what was held back. */
export interface PageDecoder {
  write(chunk: Buffer): string;
  end(): string;
}

/** Enough text after the first byte that is not ASCII to tell one encoding from another. */
const SAMPLE_BYTES = 1024;
/** Where a page declares its encoding (the HTML standard looks as far). */
const DECLARATION_BYTES = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;

const UTF_16 = /^(utf-?16|ucs-?2|unicode)/i;
const UTF_8 = /^(utf-?8|ascii|us-ascii)$/i;
/** What servers name when nobody told them better. */
const SERVER_DEFAULT = /^(iso-?8859-?1|latin-?1|windows-1252)$/i;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ["utf-8", Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
];
/** A page begins with an ASCII character, whose other half is zero in UTF-16. */
const UTF_16_STARTS: readonly (readonly [encoding: string, isStart: (first: number, second: number) => boolean])[] = [
  ["utf-16le", (first, second) => first !== 0 && second === 0],
  ["utf-16be", (first, second) => first === 0 && second !== 0],
];

/**
 * A decoder for one page. `contentType` is the header as it came. ASCII is passed on at once, since it reads the same in
 * every encoding but UTF-16; the choice is made at the first other byte, with a sample of what follows it.
 */
export function createPageDecoder(contentType: string): PageDecoder {
  let held: Buffer = Buffer.alloc(0);
  let declared: string | null = null;
  let begun = false;
  let decoder: iconv.DecoderStream | null = null;

  const decide = (encoding: string): string => {
    decoder = iconv.getDecoder(encoding);
    const text = decoder.write(held);
    held = Buffer.alloc(0);
    return text;
  };
  const passAscii = (): string => {
    const text = held.toString("latin1");
    held = Buffer.alloc(0);
    return text;
  };
  const read = (isLast: boolean): string => {
    if (!begun) {
      if (held.length < DECLARATION_BYTES && !isLast) return "";
      begun = true;
      const sure = unicodeStart(held);
      if (sure) return decide(sure);
      declared = META_CHARSET.exec(held.toString("latin1", 0, 4 * DECLARATION_BYTES))?.[1] ?? null;
    }
    if (isAscii(held)) return passAscii();
    const sample = held.subarray(held.findIndex((byte) => byte > 0x7f));
    if (sample.length < SAMPLE_BYTES && !isLast) return "";
    return decide(chooseEncoding(sample, declared, HEADER_CHARSET.exec(contentType)?.[1] ?? null));
  };

  return {
    write: (chunk) => {
      if (decoder) return decoder.write(chunk);
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      return read(false);
    },
    end: () => (decoder ? "" : read(true)) + (decoder?.end() ?? ""),
  };
}

function unicodeStart(bytes: Buffer): string | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (marked) return marked[0];
  const [first = 0, second = 0] = bytes;
  return UTF_16_STARTS.find(([, isStart]) => isStart(first, second))?.[0] ?? null;
}

/** `sample` begins at the first byte that is not ASCII and may end inside a character. */
function chooseEncoding(sample: Buffer, declared: string | null, header: string | null): string {
  if (isUtf8(wholeCharacters(sample))) return "utf-8";
  const isPossible = (name: string | null): name is string => name !== null && !UTF_8.test(name) && !UTF_16.test(name) && iconv.encodingExists(name);
  const named = [header, declared].filter(isPossible);
  const chosen = named.find((name) => !SERVER_DEFAULT.test(name)) ?? (declared === null ? null : named[0]);
  // What pages call Latin 1 is windows-1252 in fact, as the HTML standard rules.
  return chosen ? (SERVER_DEFAULT.test(chosen) ? "windows-1252" : chosen) : guessEncoding(sample);
}

/** Without a UTF-8 character that the sample's end has cut. */
function wholeCharacters(sample: Buffer): Buffer {
  const lead = sample.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  return lead === -1 ? sample : sample.subarray(0, sample.length - Math.min(3, sample.length) + lead);
}

/** Nobody names a possible encoding: Chinese pairs up, Cyrillic comes in runs, Western accents stand alone. */
function guessEncoding(sample: Buffer): string {
  if (!iconv.getDecoder("gb18030").write(sample).includes("\ufffd")) return "gb18030";
  let letters = 0;
  let inRuns = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0xc0) continue;
    letters++;
    if ((sample[at - 1] ?? 0) >= 0xc0) inRuns++;
  }
  return inRuns * 2 > letters ? "windows-1251" : "windows-1252";
}
