/** A brand's dated facts as sentences. */
import { type Text, text, things } from "../i18n/messages.ts";
import { type Brand, isXiaomiFamily } from "../knowledge/knowledge.ts";
import type { Event } from "../knowledge/schema.ts";

type Share = { percent: number | "none"; bound: "exact" | "about" | "below" | "above" };

const share = (percent: number | undefined, bound: "about" | "below" | "above" | undefined): Share => ({
  percent: percent ?? "none",
  bound: bound ?? "exact",
});
const holder = (by: readonly ("xiaomi" | "shunwei")[]) => (by.length > 1 ? "both" : (by[0] ?? "xiaomi"));

function plainFact(brand: Brand, event: Event): Text {
  const date = event.date ?? "none";
  const named = { brand: brand.name, date };
  switch (event.event) {
    case "owned-by":
      return text("event-owned-by", { ...named, company: event.company });
    case "invested":
      return text("event-invested", { ...named, holder: holder(event.by), ...share(event.percent, event.bound) });
    case "stake":
      return text("event-stake", { ...named, holder: holder(event.by), ...share(event.percent, event.bound) });
    case "sold-down":
      return text("event-sold-down", { ...named, holder: holder(event.by), ...share(event.percent, event.bound) });
    case "acquired":
      return text("event-acquired", { ...named, ...share(event.percent, event.bound) });
    case "supplies":
      return text("event-supplies", { ...named, things: things(...event.what) });
    case "xiaomi-sales":
      return text("event-xiaomi-sales", { ...named, ...share(event.percent, event.bound) });
    case "listed":
      return text("event-listed", { ...named, exchange: event.exchange });
    case "renamed":
      return text("event-renamed", { from: event.from, to: event.to, date });
    case "mi-home":
      return text("event-mi-home", { ...named, extent: event.extent });
    default:
      return text(`event-${event.event}` as "event-founded", named);
  }
}

/** One fact as a sentence, with its doubt. */
function factText(brand: Brand, event: Event): Text {
  const fact = plainFact(brand, event);
  if (event.certainty === "reported") return text("reported", { fact });
  return fact;
}

/** Facts that say why a brand stands on its rung, the most telling first. */
const TELLING: readonly Event["event"][] = [
  "acquired",
  "ecosystem-company",
  "invested",
  "stake",
  "owned-by",
  "split-off",
  "licensed",
  "vendor",
  "supplies",
  "mi-home",
  "crowdfunding",
  "youpin",
  "no-tie",
  "launched",
  "founded",
];
/** Facts that say how it moved away or ended. */
const CHANGES: readonly Event["event"][] = ["sold-down", "independent", "closed"];

/** How many places a doubtful fact falls behind. */
const CERTAINTY_RANK = { documented: 0, reported: 0.5, background: 1 } as const;

/** The fact that ties a brand to Xiaomi best. Whose brand one of the family is, the answer says anyway. */
function tellingFact(brand: Brand): Event | undefined {
  const rank = (event: Event) => TELLING.indexOf(event.event) + CERTAINTY_RANK[event.certainty ?? "documented"];
  return brand.history.filter(({ event }) => TELLING.includes(event) && !(event === "owned-by" && isXiaomiFamily(brand))).sort((a, b) => rank(a) - rank(b))[0];
}

/** The latest change in that tie. */
function latestChange(brand: Brand): Event | undefined {
  return brand.history
    .filter((event) => CHANGES.includes(event.event))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
    .at(-1);
}

/** The facts in one line, their doubt said once where they share it. That nothing was found is the answer's first line already. */
function tieText(brand: Brand, events: readonly Event[]): Text | null {
  const isReported = events.every(({ certainty }) => certainty === "reported");
  const [first, second] = events.filter(({ event }) => event !== "no-tie").map((event) => (isReported ? plainFact(brand, event) : factText(brand, event)));
  if (!first) return null;
  const fact = second ? text("pair", { first, second }) : first;
  return isReported ? text("reported", { fact }) : fact;
}

/** What an answer says about a brand's tie to Xiaomi. */
export interface Story {
  /** The fact that ties it best and the latest change, in one line; null where there is no tie. */
  readonly tie: Text | null;
  /** The sources of that line. */
  readonly sources: readonly string[];
  /** Every fact, in the file's order. */
  readonly facts: readonly Text[];
}

/** Tells stories and keeps them: a brand's facts do not change while the program runs. */
export function storyteller(): (brand: Brand) => Story {
  const told = new Map<Brand, Story>();
  return (brand) => {
    const known = told.get(brand);
    if (known) return known;
    const events = [tellingFact(brand), latestChange(brand)].filter((event): event is Event => event !== undefined);
    const story: Story = {
      tie: tieText(brand, events),
      sources: events.flatMap((event) => event.sources ?? []),
      facts: brand.history.map((event) => factText(brand, event)),
    };
    told.set(brand, story);
    return story;
  };
}
