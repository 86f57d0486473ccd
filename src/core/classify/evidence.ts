/** Step 5, first half: the roled mentions of one title, weighed and sorted into what the rules ask about. */
import type { BrandMention, ClassMention, PlaceMention } from "../entities/mentions.ts";
import type { Role, RoledMention } from "../entities/roles.ts";
import { type Brand, isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import type { Cue, ProductClass } from "../knowledge/schema.ts";
import type { Statement } from "../links/clues.ts";
import type { Token } from "../text/tokenise.ts";
import { type Accessory, findAccessory } from "./accessory.ts";
import { deviceClass, hasGenericModel, isContestedName, leadOfFamily, mostDefinite } from "./leads.ts";
import { hasPhoneSpecs } from "./phone-specs.ts";
import { findStranger, findUnknownModel, findUnknownWord, hasUnknownHead } from "./unknown-words.ts";
import { isBacked } from "./weak-names.ts";

export interface Evidence {
  readonly tokens: readonly Token[];
  /** Names of rungs 1 to 3 given to the thing for sale. */
  readonly family: readonly BrandMention[];
  /** The one of them that decides. */
  readonly leadingFamily: BrandMention | undefined;
  /** All other brands' names given to the thing for sale. */
  readonly others: readonly BrandMention[];
  /** The one of them that decides: one with a known product before a bare name, else the first in the title. */
  readonly leadingOther: BrandMention | undefined;
  /** What it is made for. */
  readonly targets: readonly BrandMention[];
  /** Xiaomi is only named as maker, ecosystem or shop: "by Xiaomi", "Xiaomi ecosystem". */
  readonly claims: readonly BrandMention[];
  /** Names that stayed ordinary words. */
  readonly weak: readonly BrandMention[];
  readonly channels: readonly PlaceMention[];
  readonly apps: readonly PlaceMention[];
  /** Product classes named for the thing for sale, in order. */
  readonly classes: readonly ClassMention[];
  /** The class of the thing for sale; null where the title names none. */
  readonly thing: ProductClass | null;
  readonly accessory: Accessory | null;
  readonly genuine: boolean;
  readonly copy: boolean;
  /** It is said to have what no such thing of Xiaomi's has. */
  readonly doubt: boolean;
  /** Memory sizes as phones have them. */
  readonly phoneSpecs: boolean;
  readonly unknownWord: string | null;
  /** A capitalised unknown word anywhere in a short title. */
  readonly stranger: string | null;
  readonly unknownModel: string | null;
  readonly unknownHead: boolean;
  /** The product's name is only its class: "Xiaomi power bank". */
  readonly hasGenericModel: boolean;
  /** ... and others sell such things under the label: "Xiaomi drone 8K". */
  readonly isContestedName: boolean;
  /** What the shop's page names as the brand, a company that we do not know; null where there is no page, or it names Xiaomi. */
  readonly pageBrand: string | null;
  /** The title stands on a page of Xiaomi's own. */
  readonly official: boolean;
  /** The title is a name and nothing else. */
  readonly isBareName: boolean;
}

const NO_PAGE: Statement = { brand: null, official: false };

interface Sorted {
  readonly brands: RoledMention<BrandMention>[];
  readonly classes: RoledMention<ClassMention>[];
  readonly places: RoledMention<PlaceMention>[];
  readonly cues: Set<Cue["role"]>;
  /** 1 for each token that belongs to a mention. */
  readonly covered: Uint8Array;
}

function sort(roled: readonly RoledMention[], length: number): Sorted {
  const sorted: Sorted = { brands: [], classes: [], places: [], cues: new Set(), covered: new Uint8Array(length) };
  for (const { mention, role } of roled) {
    sorted.covered.fill(1, mention.start, mention.end);
    if (mention.kind === "brand") sorted.brands.push({ mention, role });
    else if (mention.kind === "class") sorted.classes.push({ mention, role });
    else if (mention.kind === "place") sorted.places.push({ mention, role });
    else if (mention.kind === "cue") sorted.cues.add(mention.cue.role);
  }
  return sorted;
}

const mentionsOf = <M extends BrandMention | ClassMention | PlaceMention>(roled: readonly RoledMention<M>[], role?: Role): M[] =>
  (role ? roled.filter((entry) => entry.role === role) : roled).map(({ mention }) => mention);

const isSameHouse = (a: Brand, b: Brand) => productPool(a) === productPool(b) || (isXiaomiFamily(a) && isXiaomiFamily(b));
const isFamily = ({ brand }: BrandMention) => isXiaomiFamily(brand);
const isOther = ({ brand }: BrandMention) => !isXiaomiFamily(brand);

/** "Charger for Xiaomi Mi Band 4 / Ксиаоми Ми Банд 4": the same name once more is the same target. */
const isRepeated = (mention: BrandMention, targets: readonly BrandMention[]) =>
  targets.some((target) => target.start < mention.start && isSameHouse(target.brand, mention.brand));

/** Builds the evidence of one title from its roled mentions, and from what its page states where there is one. */
export function gatherEvidence(tokens: readonly Token[], roled: readonly RoledMention[], lexicon: Lexicon, page: Statement = NO_PAGE): Evidence {
  const { brands, classes: allClasses, places, cues, covered } = sort(roled, tokens.length);
  const phoneSpecs = hasPhoneSpecs(tokens);
  const surroundings = { tokens, brands: mentionsOf(brands), classes: mentionsOf(allClasses), phoneSpecs };
  const real = brands.filter(({ mention }) => mention.via !== "weak" || isBacked(mention, surroundings));

  const targets = mentionsOf(real, "target");
  const sold = mentionsOf(real, "sold").filter((mention) => !isRepeated(mention, targets));
  const makers = mentionsOf(real, "maker");
  const family = sold.filter(isFamily);
  // "by Huami" with nothing else named is the brand itself.
  const others = sold.length > 0 ? sold.filter(isOther) : makers.filter(isOther);
  const classes = mentionsOf(allClasses, "sold");
  const thing = deviceClass(classes);
  const channels = mentionsOf(places, "channel");
  const title = { tokens, covered, lexicon };
  const leadingFamily = leadOfFamily(family, thing, tokens);
  return {
    tokens,
    family,
    leadingFamily,
    others,
    leadingOther: mostDefinite(others),
    targets,
    claims: [...makers.filter((mention) => isFamily(mention) && !mention.product), ...mentionsOf(real, "ecosystem"), ...mentionsOf(real, "channel")],
    weak: surroundings.brands.filter((mention) => !real.some((entry) => entry.mention === mention)),
    channels,
    apps: mentionsOf(places).filter(({ place }) => place.role === "app"),
    classes,
    thing,
    accessory: findAccessory({
      tokens,
      classes,
      sold,
      generic: sold.length > 1 ? sold.filter((mention) => hasGenericModel(mention, tokens, lexicon)) : [],
      targets,
      phoneSpecs,
      knowledge: lexicon.knowledge,
    }),
    genuine: cues.has("genuine"),
    copy: cues.has("copy"),
    doubt: cues.has("doubt"),
    phoneSpecs,
    unknownWord: findUnknownWord(sold, channels, title),
    stranger: findStranger(title),
    unknownModel: findUnknownModel(sold, tokens, lexicon),
    hasGenericModel: hasGenericModel(leadingFamily, tokens, lexicon),
    isContestedName: isContestedName(leadingFamily, tokens, lexicon),
    unknownHead: thing === null && hasUnknownHead(sold[0], title),
    pageBrand: page.brand,
    official: page.official,
    isBareName: brands.length > 0 && brands.reduce((sum, { mention }) => sum + mention.end - mention.start, 0) >= tokens.length,
  };
}
