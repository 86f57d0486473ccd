/** A small knowledge base for tests of the logic: it only changes when a test needs it to, the real one every week. */
import type { Answer } from "../src/core/answers/answer.ts";
import { createAssistant } from "../src/core/assistant.ts";
import { gatherEvidence } from "../src/core/classify/evidence.ts";
import { findMentions, type Mention } from "../src/core/entities/mentions.ts";
import { assignRoles, type RoledMention } from "../src/core/entities/roles.ts";
import { type BrandFile, type DataFiles, type ProductsFile, TIER_FOLDERS } from "../src/core/knowledge/files.ts";
import { buildLexicon } from "../src/core/knowledge/lexicon.ts";
import { link } from "../src/core/knowledge/load.ts";
import type { Brand, Cue, Product, ProductClass } from "../src/core/knowledge/schema.ts";
import { tokenise } from "../src/core/text/tokenise.ts";
import { TIERS, type Tier } from "../src/core/tiers.ts";

export const SOURCE = { title: "A page about it", url: "https://example.org/page", date: "2024" };

const folderOf = (tier: Tier) => Object.keys(TIER_FOLDERS)[TIERS.indexOf(tier)] ?? "";

/** A brand's file with what it must have, and what the test gives it. */
export function brandFile(tier: Tier, id: string, name: string, more: Partial<Brand> = {}): BrandFile {
  const brand: Brand = { id, name, confidence: "high", asOf: "2024", history: [{ event: "founded", date: "2014", sources: ["page"] }], ...more };
  return { path: `brands/${folderOf(tier)}/${id}.json`, tier, brand };
}

export function productsFile(tier: Tier, brand: string, className: string, products: readonly Product[]): ProductsFile {
  return { path: `brands/${folderOf(tier)}/${brand}-${className}.products.json`, tier, content: { brand, class: className, products: [...products] } };
}

const cue = (id: string, role: Cue["role"], side: Cue["side"], ...words: string[]): Cue => ({ id, role, side, why: "test", words: { en: words } });
const device = (id: string, xiaomiTier: 1 | 3 | undefined, ...words: string[]): ProductClass => ({
  id,
  kind: "device",
  ...(xiaomiTier && { xiaomiTier }),
  names: { en: words },
});
const piece = (id: string, kind: "fit" | "part", ...words: string[]): ProductClass => ({ id, kind, names: { en: words } });

export const SAMPLE: DataFiles = {
  brandFiles: [
    brandFile(1, "xiaomi", "Xiaomi", {
      aliases: ["小米", "Сяоми", "샤오미", "شاومي", "เสียวหมี่"],
      misspellings: ["Xiomi"],
      weakNames: ["Mi"],
      classes: ["phone"],
    }),
    brandFile(2, "redmi", "Redmi", { classes: ["phone"] }),
    brandFile(2, "poco", "POCO", { weakNames: ["Poco"], classes: ["phone"] }),
    brandFile(3, "mijia", "Mijia"),
    brandFile(4, "roborock", "Roborock", {
      classes: ["robot-vacuum"],
      miot: ["roborock"],
      history: [
        { event: "invested", by: ["xiaomi"], date: "2014-09", sources: ["page"] },
        { event: "sold-down", by: ["xiaomi"], percent: 5, bound: "below", date: "2023", sources: ["page"] },
      ],
      products: [
        { name: "Roborock S7", class: "robot-vacuum", codes: ["S70RR"], sources: ["page"] },
        { name: "Saros Z70", class: "robot-vacuum" },
      ],
    }),
    brandFile(4, "huami", "Huami", { company: "Zepp Health" }),
    brandFile(4, "amazfit", "Amazfit", { company: "Zepp Health", classes: ["fitness-band"] }),
    brandFile(4, "yeelight", "Yeelight", { classes: ["light"] }),
    brandFile(5, "philips", "Philips", { history: [{ event: "mi-home", extent: "some", date: "2020", sources: ["page"] }] }),
    brandFile(6, "jase", "JASE", { soldAs: ["Xiaomi Happy Clip"], history: [{ event: "youpin", date: "2019", sources: ["page"] }] }),
    brandFile(0, "nillkin", "Nillkin", { history: [{ event: "no-tie", date: null, certainty: "background" }] }),
    brandFile(0, "9beats", "9Beats", { history: [{ event: "no-tie", date: null, certainty: "background" }] }),
    brandFile(0, "sony", "Sony", { history: [{ event: "no-tie", date: null, certainty: "background" }] }),
    brandFile(0, "bear", "Bear", { weakNames: ["Bear"], classes: ["kettle"], history: [{ event: "no-tie", date: null, certainty: "background" }] }),
  ],
  productsFiles: [
    productsFile(1, "xiaomi", "phone", [{ name: "Mi 11" }, { name: "Mi 11 Ultra" }, { name: "Mi 9" }, { name: "Mi 1S" }]),
    productsFile(1, "xiaomi", "tv-box", [{ name: "Mi Box", codes: ["MDZ-16-AB"] }]),
    productsFile(2, "redmi", "phone", [{ name: "Redmi Note 14" }, { name: "Redmi 10C" }]),
    productsFile(3, "xiaomi", "fitness-band", [{ name: "Mi Band 6", maker: "huami" }]),
    productsFile(3, "xiaomi", "scooter", [{ name: "Mi Electric Scooter M365", aliases: ["M365"], maker: null }]),
    productsFile(3, "xiaomi", "drone", [{ name: "Mi Drone" }]),
    productsFile(3, "xiaomi", "power-bank", [{ name: "Mi Power Bank" }]),
  ],
  classes: [
    device("phone", 1, "phone", "smartphone"),
    device("tv-box", 1, "tv box"),
    device("fitness-band", 3, "fitness band", "band"),
    device("scooter", 3, "scooter", "electric scooter"),
    device("robot-vacuum", 3, "robot vacuum", "robot vacuum cleaner"),
    device("light", 3, "lamp", "desk lamp"),
    device("kettle", 3, "kettle"),
    { ...device("charger", 3, "charger"), companionOf: "model" },
    { ...device("bag", 3, "bag"), companionOf: "short-model" },
    { ...device("power-bank", 3, "power bank"), companionOf: "model" },
    device("tool", undefined, "toolkit"),
    { ...device("blender", 3, "blender"), contested: "Partners build some, others are sold under the name" },
    { ...device("drone", 3, "drone"), contested: "Toy drones are sold under the name" },
    piece("case", "fit", "case", "cover"),
    piece("strap", "fit", "strap"),
    piece("brush", "part", "brush", "main brush"),
    piece("display", "part", "display", "screen"),
    piece("spare-part", "part", "replacement", "spare part"),
  ],
  cues: [
    cue("target-before", "target", "before", "for", "compatible with"),
    { ...cue("target-after", "target", "after", "compatible"), words: { en: ["compatible"], zh: ["用"], tr: ["uyumlu"] } },
    cue("maker-before", "maker", "before", "by", "made by"),
    cue("works-with-before", "works-with", "before", "works with"),
    cue("channel-before", "channel", "before", "from", "sold on"),
    cue("genuine", "genuine", "before", "original", "genuine"),
    cue("copy", "copy", "before", "replica"),
    cue("bundle", "bundle", "before", "with"),
    cue("ecosystem-after", "ecosystem", "after", "ecosystem"),
    cue("not", "not", "before", "not"),
    cue("doubt", "doubt", "before", "dual motor"),
  ],
  places: [
    { id: "youpin", name: "Youpin", role: "channel", names: ["Youpin", "Xiaomi Youpin"], why: "test" },
    { id: "mi-home", name: "Mi Home", role: "app", names: ["Mi Home", "Mi Home app"], why: "test" },
  ],
  ingredients: { why: "test", names: ["Snapdragon"] },
  codeRules: [
    { id: "xiaomi-yl", pattern: "(?:MJ|XM)[A-Z]{2,10}[0-9]{1,3}YL", example: "MJCTD01YL", brand: "xiaomi", maker: "yeelight", confidence: "high", why: "test" },
  ],
  devices: [
    { id: "roborock.vacuum.a15", name: "", codes: "", sources: "page" },
    { id: "philips.light.bulb", name: "Xiaomi Philips Bulb", codes: "PHB01XX", sources: "page" },
    { id: "nobody.fan.x1", name: "", codes: "", sources: "page" },
  ],
  vendors: { roborock: "roborock", philips: "philips" },
  sources: { page: SOURCE },
  ordinaryWords: new Set("smart wireless silicone mini new pro portable women men step counter sensor household inch app garden happy the and".split(" ")),
  titleWords: {
    articles: { why: "test", words: { en: ["the", "new", "your"] } },
    features: { why: "test", words: { en: ["inch", "amoled"] } },
    counts: { why: "test", words: { en: ["pcs"] } },
    prose: { why: "test", words: { en: ["is", "the", "what"] } },
    particles: { why: "test", words: {} },
    noBrand: { why: "test", words: { en: ["no brand"] } },
  },
  intents: [],
  topics: [],
};

export const KNOWLEDGE = link(SAMPLE);
export const LEXICON = buildLexicon(KNOWLEDGE);

export const mentionsIn = (title: string): Mention[] => findMentions(tokenise(title), LEXICON);

export function rolesIn(title: string): RoledMention[] {
  const tokens = tokenise(title);
  return assignRoles(findMentions(tokens, LEXICON), tokens, KNOWLEDGE.articles);
}

export const evidenceOf = (title: string) => gatherEvidence(tokenise(title), rolesIn(title), LEXICON);

/** What a mention names, as short as a test wants to read it. */
export function nameOf(mention: Mention): string {
  switch (mention.kind) {
    case "brand":
      return mention.product?.id ?? mention.device?.id ?? mention.brand.id;
    case "place":
      return mention.place.id;
    case "class":
      return mention.productClass.id;
    case "cue":
      return mention.cue.id;
    case "ingredient":
      return "ingredient";
  }
}

/** The roles of a title's names and things, as `role:name`. */
export const roleList = (title: string): string[] =>
  rolesIn(title)
    .filter(({ mention }) => mention.kind !== "cue")
    .map(({ mention, role }) => `${role}:${nameOf(mention)}`);

export const ASSISTANT = createAssistant(KNOWLEDGE);
export const SAY = ASSISTANT.localiser("en");

/** The first answer to a message. */
export function answerTo(message: string): Answer {
  const [answer] = ASSISTANT.answer(message).answers;
  if (!answer) throw new Error("a reply without an answer");
  return answer;
}
