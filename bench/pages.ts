/**
 * Reading a shop's page, from bytes to facts, beside htmlparser2's tokenizer alone on the same pages, which are given to it
 * as text already. The pages are built like real ones: a large page state in scripts, deep markup with long class lists,
 * inline drawings. Nothing in them lets reading stop early but where it says so.
 */
import { Tokenizer } from "htmlparser2";
import { readBlockPages } from "../src/core/knowledge/files.ts";
import { loadShops } from "../src/core/knowledge/load.ts";
import { createBlockReader } from "../src/core/links/blocked.ts";
import { parsePage } from "../src/core/links/page.ts";
import { median } from "./figures.ts";

const ROUNDS = 9;
/** The first page is not to be measured with code that is still being compiled. */
const WARM_UP_ROUNDS = 20;
/** What a connection hands over at once. */
const CHUNK_BYTES = 16 * 1024;
const MB = 1_000_000;

const TITLE = "Xiaomi Smart Band 8 Fitnesstracker, 1,62&quot; AMOLED-Display, schwarz";
const PRODUCT = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${TITLE}","brand":{"@type":"Brand","name":"Xiaomi"}}</script>`;
const HEAD = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${TITLE} | Shop</title><meta property="og:title" content="${TITLE}">
<link rel="preload" href="/static/app.css" as="style"><style>.product-card__title--large{font:700 1rem/1.2 sans-serif;color:#111}</style>`;
const STATE = `{"id":%,"sku":"B0C%","name":"Ersatzarmband für Xiaomi Smart Band 8 – Größe M","price":{"value":12.99,"currency":"EUR"},"tags":["a<b","c&d"]},`;
const CARD = `<div class="product-card product-card--grid js-product-card" id="card-%" data-asin="B0C%" data-position='%'>
  <a class="product-card__link" href="/dp/B0C%?ref_=pd_sbs_%&amp;pf_rd=x" title="Armband für Smart Band 8"><img class="s-image" src="https://img.example/%.jpg" alt="Armband &amp; Schutzfolie" loading="lazy"></a>
  <svg viewBox="0 0 24 24"><title>Stern</title><path d="M12 2l3 7h7l-6 4 2 7-6-4-6 4 2-7-6-4h7z"/></svg>
  <h3 class="product-card__title"><span>Armband für Xiaomi Smart Band 8</span></h3><p class="a-size-base">Weiches Silikon, in acht Farben, passend für 135–220&nbsp;mm.</p></div>`;

const repeat = (piece: string, length: number): string => {
  let text = "";
  for (let count = 0; text.length < length; count++) text += piece.replaceAll("%", String(count));
  return text;
};
/** `scripts` is the share of the page that is its state. */
const makePage = (size: number, scripts: number, end: string): string =>
  `${HEAD}<script>window.__STATE__=[${repeat(STATE, size * scripts)}null]</script></head><body>${repeat(CARD, size * (1 - scripts))}${end}</body></html>`;

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ["0.2 MB, mostly markup", makePage(0.2 * MB, 0.2, "")],
  ["0.5 MB, half scripts", makePage(0.5 * MB, 0.5, PRODUCT)],
  ["1 MB, mostly scripts", makePage(MB, 0.8, "")],
  ["2 MB, half scripts", makePage(2 * MB, 0.5, PRODUCT)],
  ["3 MB, mostly markup", makePage(3 * MB, 0.1, "")],
  ["3 MB, told at the start", makePage(3 * MB, 0.5, "").replace("</title>", `</title>${PRODUCT}`)],
];

const shop = loadShops().find(({ id }) => id === "mediamarkt");
if (!shop) throw new Error("the bench reads pages as one of the shops");
const blocks = createBlockReader(readBlockPages());

const ignore = () => {};
const SILENT = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

const slices = <Whole extends string | Buffer>(whole: Whole): Whole[] =>
  Array.from({ length: Math.ceil(whole.length / CHUNK_BYTES) }, (_, index) => {
    const [start, end] = [index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES];
    return (typeof whole === "string" ? whole.slice(start, end) : whole.subarray(start, end)) as Whole;
  });
const tokenise = (chunks: readonly string[]) => {
  const tokenizer = new Tokenizer({}, SILENT);
  for (const chunk of chunks) tokenizer.write(chunk);
  tokenizer.end();
};

async function milliseconds(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

process.stdout.write(`Reading a page beside htmlparser2's tokenizer alone, Node ${process.version}, median of ${ROUNDS} rounds; at most 3 x\n\n`);
for (const [name, html] of PAGES) {
  const bytes = slices(Buffer.from(html));
  const text = slices(html);
  const read = () => parsePage(bytes, "text/html; charset=utf-8", shop, blocks);
  const { reading } = await read();
  if (!("page" in reading.found)) throw new Error(`${name}: the page was not understood`);
  const times: { ours: number; alone: number }[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const time = { ours: await milliseconds(read), alone: await milliseconds(() => tokenise(text)) };
    if (round >= 0) times.push(time);
  }
  const [ours, alone] = [median(times.map((time) => time.ours)), median(times.map((time) => time.alone))];
  const ratio = median(times.map((time) => time.ours / time.alone));
  process.stdout.write(`${name.padEnd(28)} ${ours.toFixed(1).padStart(8)} ms   alone ${alone.toFixed(1).padStart(8)} ms   ${ratio.toFixed(2)} x\n`);
}
