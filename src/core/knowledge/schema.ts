/**
 * The shape of every file in `src/data/`. Strict: an unknown key is a mistake, not an extension.
 * A field's description is the contributor's documentation; CONTRIBUTING.md points here.
 * `npm run check` and the tests hold the files to it; the program itself loads only the types (see load.ts).
 */
import { z } from "zod";

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens, like `mi-band`");
const Name = z.string().trim().min(1).max(120);
const Names = z.array(Name).optional();
const Sources = z.array(Id).optional();

/** A year, a month or a day: `2014`, `2014-07`, `2014-07-22`. */
const PartialDate = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "use YYYY, YYYY-MM or YYYY-MM-DD");

export const Confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;

export const SourceSchema = z.strictObject({
  title: z.string().min(3).max(160).describe("What the page is, in our words"),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Where it is; left out for a source that has no public address"),
  date: PartialDate.optional().describe("When it was published, or which state of a living document was read"),
});
export type Source = z.infer<typeof SourceSchema>;

const Percent = z.number().min(0).max(100);
const Bound = z.enum(["about", "below", "above"]).optional().describe("How to read the percentage; left out where it is exact");
const Holder = z.enum(["xiaomi", "shunwei"]).describe("`shunwei` is Lei Jun's fund: a weaker tie than Xiaomi itself or its fund Tianjin Jinmi (`xiaomi`)");
const Exchange = z.enum(["chinext", "hong-kong", "nasdaq", "neeq", "new-york", "shanghai", "shenzhen", "star-market"]).describe("Where its shares are traded");

const happening = {
  date: PartialDate.nullable().describe("When it happened or, for a state, when it was last seen; null where nobody says"),
  certainty: z
    .enum(["documented", "reported", "background"])
    .optional()
    .describe("documented: a source says it; reported: sources repeat it without proof; background: common knowledge, no page found"),
  sources: Sources,
};

/** One dated fact about a brand's tie to Xiaomi. Sentences are composed from these, so they need no translation. */
export const EventSchema = z.discriminatedUnion("event", [
  z.strictObject({ event: z.literal("founded"), ...happening }),
  z.strictObject({ event: z.literal("launched"), ...happening }).describe("The brand appeared"),
  z.strictObject({ event: z.literal("owned-by"), company: Name, ...happening }).describe("Whose brand it is"),
  z.strictObject({ event: z.literal("invested"), by: z.array(Holder).min(1), percent: Percent.optional(), bound: Bound, ...happening }),
  z
    .strictObject({ event: z.literal("stake"), by: z.array(Holder).min(1), percent: Percent, bound: Bound, ...happening })
    .describe("What was held at that date"),
  z
    .strictObject({ event: z.literal("sold-down"), by: z.array(Holder).min(1), percent: Percent.optional(), bound: Bound, ...happening })
    .describe("What was left after selling; 0 is nothing"),
  z.strictObject({ event: z.literal("acquired"), percent: Percent.optional(), bound: Bound, ...happening }).describe("Xiaomi took it over"),
  z.strictObject({ event: z.literal("ecosystem-company"), ...happening }).describe("Xiaomi itself lists or names it as one of its ecosystem companies"),
  z.strictObject({ event: z.literal("vendor"), ...happening }).describe("Its Mi Home vendor code holds Mi- or Mijia-branded devices"),
  z.strictObject({ event: z.literal("supplies"), what: z.array(Id).min(1).describe("Product classes"), ...happening }).describe("It builds these for Xiaomi"),
  z.strictObject({ event: z.literal("xiaomi-sales"), percent: Percent, bound: Bound, ...happening }).describe("Xiaomi's share of its sales"),
  z.strictObject({ event: z.literal("listed"), exchange: Exchange, ...happening }),
  z.strictObject({ event: z.literal("renamed"), from: Name, to: Name, ...happening }),
  z.strictObject({ event: z.literal("split-off"), ...happening }).describe("Became a brand of its own and stayed Xiaomi's"),
  z.strictObject({ event: z.literal("independent"), ...happening }).describe("Went its own way: own shops, own app, or no more work for Xiaomi"),
  z.strictObject({ event: z.literal("licensed"), ...happening }).describe("Xiaomi makes goods under this name by licence"),
  z.strictObject({ event: z.literal("closed"), ...happening }),
  z.strictObject({ event: z.literal("mi-home"), extent: z.enum(["all", "some"]), ...happening }).describe("Its devices work in the Mi Home app"),
  z.strictObject({ event: z.literal("youpin"), ...happening }).describe("Seen for sale on Youpin"),
  z.strictObject({ event: z.literal("crowdfunding"), ...happening }).describe("Sold in Xiaomi's crowdfunding"),
  z.strictObject({ event: z.literal("no-tie"), ...happening }).describe("Nothing found that ties it to Xiaomi"),
]);
export type Event = z.infer<typeof EventSchema>;

const Naming = {
  name: Name,
  aliases: Names.describe("Other true names, in every script"),
  misspellings: Names.describe("Wrong spellings that sellers and buyers really use"),
  soldAs: Names.describe("What sellers call it although that is not its name (`Xiaomi Happy Life`)"),
};

export const ProductSchema = z.strictObject({
  ...Naming,
  class: Id.optional().describe("Product class, an id of classes.json; left out in a products file that gives it once"),
  tier: z
    .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
    .optional()
    .describe("Only where the product stands on another rung than its folder"),
  maker: Id.nullable().optional().describe("Brand id of who builds it; null where that is known to be unpublished"),
  codes: z.array(z.string().min(3).max(40)).optional().describe("Model codes on the box or rating plate"),
  miot: z
    .array(z.string().regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+){2}$/))
    .optional()
    .describe("Mi Home model ids"),
  year: z.number().int().min(2010).max(2030).optional().describe("Year of launch"),
  asOf: PartialDate.optional(),
  confidence: Confidence.optional(),
  sources: Sources,
  note: z.string().optional().describe("For maintainers; never shown"),
});
export type Product = z.infer<typeof ProductSchema>;

export const BrandSchema = z.strictObject({
  id: Id,
  ...Naming,
  weakNames: Names.describe("Names that are also ordinary words or other things: they count only beside other evidence of this brand"),
  company: Name.optional(),
  kind: z.enum(["brand", "company", "counterfeit"]).optional(),
  classes: z.array(Id).optional().describe("What it is known for, ids of classes.json"),
  status: z.enum(["active", "renamed", "closed", "unknown"]).optional(),
  miot: z
    .array(z.string().regex(/^[a-z0-9_-]+$/))
    .optional()
    .describe("Its vendor codes in Mi Home model ids"),
  confidence: Confidence.describe("How sure we are of the tier"),
  asOf: PartialDate.nullable().describe("The state of the newest source"),
  history: z.array(EventSchema).min(1),
  products: z.array(ProductSchema).optional(),
  sources: z.record(Id, SourceSchema).optional().describe("Sources of this file only; shared ones are in sources.json"),
  note: z.string().optional().describe("For maintainers: conflicts, what was looked up; never shown"),
});
export type Brand = z.infer<typeof BrandSchema>;

/** `*.products.json`: many products of one brand and class, beside the brands of the same tier. */
export const ProductsFileSchema = z.strictObject({
  brand: Id,
  class: Id,
  sources: z.record(Id, SourceSchema).optional(),
  products: z.array(ProductSchema).min(1),
});
export type ProductsFile = z.infer<typeof ProductsFileSchema>;

const Language = z.string().regex(/^[a-z]{2}$/, "use the two-letter code of the language");
const WordsByLanguage = z.record(Language, z.array(z.string().trim().min(1).max(120)));

export const ClassSchema = z.strictObject({
  id: Id,
  kind: z.enum(["device", "fit", "part"]).describe("device: a thing in its own right; fit: made to fit another device; part: spare part or consumable of one"),
  xiaomiTier: z
    .union([z.literal(1), z.literal(3)])
    .optional()
    .describe("Where a thing of this class stands that is labelled Xiaomi and nothing more; left out where Xiaomi sells none under its own label"),
  companionOf: z
    .enum(["model", "short-model", "phone"])
    .optional()
    .describe(
      "A device that is also bought for another one and named after its model. model: whatever the title; short-model: in a title of few words; phone: in such a title beside a phone, of which it is a part",
    ),
  featureOf: z.array(Id).optional().describe("Devices of which a measured part is always a property: a television is sold by its screen's inches"),
  contested: z.string().min(10).optional().describe("Why the bare label proves nothing here: who sells such things as Xiaomi's although they are not"),
  names: WordsByLanguage,
});
export type ProductClass = z.infer<typeof ClassSchema>;

export const CUE_ROLES = ["target", "maker", "works-with", "channel", "genuine", "copy", "bundle", "ecosystem", "not", "versus", "like", "doubt"] as const;
export const CueSchema = z.strictObject({
  id: Id,
  role: z.enum(CUE_ROLES),
  side: z.enum(["before", "after"]).describe("Where the cue stands, seen from the name it speaks about"),
  why: z.string(),
  words: WordsByLanguage,
});
export type Cue = z.infer<typeof CueSchema>;

export const PlaceSchema = z.strictObject({
  id: Id,
  name: Name,
  role: z.enum(["channel", "app"]).describe("channel: a shop things are sold through; app: what they are steered with. Never the thing for sale"),
  names: z.array(Name).min(1),
  why: z.string(),
});
export type Place = z.infer<typeof PlaceSchema>;

export const IngredientSchema = z.strictObject({
  why: z.string(),
  names: z.array(Name).min(1),
});

export type Ingredients = z.infer<typeof IngredientSchema>;

export const CodeRuleSchema = z.strictObject({
  id: Id,
  pattern: z.string().describe("Regular expression over one whole code in capitals without hyphens; groups are not used"),
  example: z.string(),
  brand: Id.optional().describe("Whose label such a code means"),
  maker: Id.optional().describe("Who builds what carries such a code"),
  confidence: Confidence,
  why: z.string(),
  sources: Sources,
});
export type CodeRule = z.infer<typeof CodeRuleSchema>;

const WordList = z.strictObject({ why: z.string(), words: WordsByLanguage });
export const TitleWordsSchema = z.strictObject({
  articles: WordList,
  features: WordList,
  counts: WordList,
  prose: WordList,
  particles: WordList,
  noBrand: WordList,
});
export type TitleWords = z.infer<typeof TitleWordsSchema>;

export const IntentSchema = z.strictObject({ id: Id, why: z.string(), words: WordsByLanguage });
export type Intent = z.infer<typeof IntentSchema>;

export const TopicSchema = z.strictObject({
  id: Id,
  facts: z
    .array(
      z.strictObject({
        id: Id,
        date: PartialDate.nullable().describe("When it was said or true; the sentence tells what changed since"),
        still: z.enum(["yes", "partly", "no", "opinion", "unverified"]).describe("Whether it is true today"),
        sources: z.array(Id),
        seeds: z.array(z.string().regex(/^S-\d\d$/)).describe("Which claims of the founding articles it tells"),
        samples: WordsByLanguage.optional().describe("How people ask for this fact, where its own sentence has other words"),
      }),
    )
    .min(1),
  related: z.array(Id),
  brands: z.array(Id).optional().describe("Brands that are part of the answer and are told with it"),
  tiers: z
    .array(z.union([z.literal(1), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]))
    .optional()
    .describe("Rungs that are part of the answer"),
  sources: z.record(Id, SourceSchema).optional(),
  intents: z.array(Id).optional().describe("Intents of src/data/intents.json that speak for it where its own words are few"),
  samples: WordsByLanguage.describe("How people ask for it"),
});
export type Topic = z.infer<typeof TopicSchema>;

export const VendorsSchema = z.record(z.string(), Id);

const Patterns = z.array(z.string().regex(/^[^\s#]+$/)).min(1);
const Texts = z.array(z.string().min(1).max(200)).min(1).optional();

/** Patterns are written in the language that src/core/links/patterns.ts explains: `/item/{slug}/{id}.html`. */
export const ShopSchema = z.strictObject({
  id: Id,
  name: Name,
  kind: z
    .enum(["marketplace", "shop", "deals", "short", "wrapper"])
    .describe("short: the target is only told by a request; wrapper: a parameter carries the target; deals: people post offers of other shops"),
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "use a lower-case host name in its ASCII spelling, without `www.` and path"))
    .min(1)
    .describe("A registrable domain (`aliexpress.com`) stands for all its subdomains, any other host (`s.click.aliexpress.com`) for itself alone"),
  items: Patterns.optional().describe("Where one thing is for sale; the first that fits holds"),
  pages: z
    .strictObject({
      search: Patterns.optional(),
      category: Patterns.optional(),
      store: Patterns.optional(),
      coupon: Patterns.optional(),
      short: Patterns.optional().describe("Short links and forwarding pages on the shop's own host"),
    })
    .optional()
    .describe("What is no listing; tried before `items`"),
  keep: z
    .array(z.string().regex(/^#?[\w-]+$/))
    .min(1)
    .optional()
    .describe("Query parameters that belong to the item, `#name` where it stands in the fragment; all others are cut off"),
  target: z.array(z.string().min(1)).min(1).optional().describe("Wrappers: the parameters that carry the target address, the best first"),
  decimalSign: z.literal("_").optional().describe("What stands for the decimal point in the words of a link, where it is not the usual blank"),
  official: z
    .array(z.strictObject({ pattern: z.string().regex(/^[^\s#]+$/), why: z.string(), sources: z.array(Id).min(1) }))
    .min(1)
    .optional()
    .describe("Pages that are Xiaomi's own: exact hosts or stores, never a name that somebody may give himself"),
  page: z
    .strictObject({
      title: Texts.describe("The field with the item's title: tag, `#id`, `.class`, `[name=value]` in a row (`h1.title`)"),
      brand: Texts.describe("The field with the brand"),
      store: Texts.describe("The field with the seller"),
      structured: z.literal(false).optional().describe("Its pages carry neither JSON-LD nor microdata, so that reading ends at its own fields"),
      tails: Texts.describe("The shop's words around a field's: `{title} | eBay`, `Visit the {brand} Store`; other braces for words that vary"),
      blocked: Texts.describe("Words of a page that is no listing: captcha, log-in, script shell"),
    })
    .optional(),
  plainRequest: z.string().min(3).max(200).describe("What a plain request gets, in a few words"),
  sources: z.array(Id).describe("Where its links were seen; empty where nowhere. Hosts of further countries may be common knowledge"),
  asOf: PartialDate.describe("When this was looked up; shops change their paths without notice"),
  note: z.string().optional().describe("For maintainers; never shown"),
});
export type Shop = z.infer<typeof ShopSchema>;

export const BlockPageSchema = z.strictObject({
  what: z.string().min(3).max(120),
  why: z.enum(["blocked", "login", "script-only", "gone"]).describe("What keeps the listing from us"),
  titles: Texts.describe("Whole titles, compared without case and punctuation"),
  markers: Texts.describe("Parts of the HTML, exactly as written; they count on small pages only, since shops put captchas' scripts into listings too"),
  addresses: Texts.describe("Parts of the address that a redirect leads to"),
  types: Texts.describe("JSON-LD types of a page without a product"),
  sources: z.array(Id).describe("Empty for what is common knowledge"),
});
export type BlockPage = z.infer<typeof BlockPageSchema>;
