/**
 * Cards as Discord messages. Components V2 rather than an embed: the card takes a phone's whole width, its buttons stand
 * inside it (so that each of several cards has its own), and nothing in it unfurls into a preview.
 */
import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import { MOST_ANSWERS } from "../../core/answers/answer.ts";
import type { Card } from "../../core/answers/card.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { type Text, text } from "../../core/i18n/messages.ts";
import type { Verdict } from "../../core/tiers.ts";
import { customId, judgedDetail } from "./custom-id.ts";
import { BUTTON_LABEL, BUTTONS_A_ROW, MESSAGE_CHARACTERS } from "./limits.ts";
import { cut, escapeText, link } from "./markdown.ts";

/** What is sent, whether as a response, a follow-up or a message of its own. */
export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, "allowed_mentions"> & {
  flags: MessageFlags;
  components: APIMessageTopLevelComponent[];
};

/** How an answer is to look. */
export interface Look {
  readonly length: "short" | "long";
  readonly isPrivate: boolean;
  /** Offers to show a private answer to everyone: as a reply to that message, or to none (""). */
  readonly showTo: string | null;
}

/** Green, amber, red, grey: told apart in the dark and the light theme; the mark and the words say the same. */
const ACCENTS = { xiaomi: 0x2e9e4f, ecosystem: 0xe0a100, "not-xiaomi": 0xd5433f, unknown: 0x80848e } as const satisfies Record<Verdict, number>;

/** A seller's title of 2,000 characters tells no more than its beginning; escaping may double it. */
const HEADLINE_LENGTH = 250;
const LINE_LENGTH = 600;
/** Longer addresses would fill a card, and are no canonical ones. */
const LINK_LENGTH = 500;
const LINK_LABEL_LENGTH = 60;
/** Of several cards each says the most important only; "Why?" says the rest. */
const COMPACT_REASONS = 2;
/** Five cards with a row of four are 35 of the 40 components that a message may have. */
const BUTTONS_A_COMPACT_CARD = 4;
/** Kept free for a line that is put before an answer, and for one behind it. */
const AROUND = 400;

type Form = "short" | "long" | "compact";
type Button = APIButtonComponentWithCustomId;

export const textDisplay = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
export const small = (line: string) => `-# ${line}`;

export const row = (...components: Button[]) => ({ type: ComponentType.ActionRow as const, components });

export const button = (label: string, id: string, style: Button["style"] = ButtonStyle.Secondary): Button => ({
  type: ComponentType.Button,
  style,
  label: cut(label, BUTTON_LABEL),
  custom_id: id,
});

export function message(components: APIMessageTopLevelComponent[], isPrivate: boolean): MessageBody {
  return { flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0), components, allowed_mentions: { parse: [] } };
}

/** A sentence or a few, to one person. */
export const notice = (say: Localiser, ...texts: Text[]): MessageBody => message([textDisplay(texts.map((line) => escapeText(say(line))).join("\n"))], true);

export const HEADING = "### ";
/** The first line of a card. */
const heading = (line: string) => HEADING + escapeText(cut(line, HEADLINE_LENGTH));

/** The lines that find room, the first always. */
export function joinFitting(lines: readonly string[], budget: number): string {
  let left = budget;
  return lines
    .filter((line, index) => {
      const finds = index === 0 || line.length < left;
      if (finds) left -= line.length + 1;
      return finds;
    })
    .join("\n");
}

const plainLine = (line: string) => escapeText(cut(line, LINE_LENGTH));
const shortUrl = (url: string) => cut(url.replace(/^https?:\/\/(www\.)?/, ""), LINK_LABEL_LENGTH);

/** A source, as a link where it has an address. */
export const sourceLink = ({ label, url }: Card["sources"][number]): string => (url && url.length <= LINK_LENGTH ? link(label, url) : escapeText(label));

function cardLines(card: Card, sources: Card["sources"], form: Form): string[] {
  const { mark, ladder, rung, reasons } = card;
  return [
    heading(mark === "" ? card.headline : `${mark} ${card.headline}`),
    ...(rung === "" ? [] : [small(`${ladder}  ${escapeText(rung)}`.trim())]),
    ...(form === "compact" ? reasons.slice(0, COMPACT_REASONS) : form === "long" ? [...new Set([...reasons, ...card.more])] : reasons).map(plainLine),
    ...(sources.length === 0 ? [] : [small(sources.map(sourceLink).join(" · "))]),
    ...(card.link && card.link.length <= LINK_LENGTH ? [small(`→ ${link(shortUrl(card.link), card.link)}`)] : []),
  ];
}

function cardButtons(card: Card, sources: Card["sources"], index: number, form: Form, say: Localiser): Button[] {
  const { reference, choices, hasMore } = card;
  const isAboutSomething = card.mark !== "" || sources.length > 0;
  return [
    ...choices.map((choice, number) => button(choice, customId("ask", index, number), ButtonStyle.Primary)),
    ...(hasMore && form !== "long" ? [button(say(text("button-why")), customId("why", index, reference))] : []),
    ...(sources.length > 0 ? [button(say(text("button-sources")), customId("sources", index, reference))] : []),
    ...(isAboutSomething ? [button(say(text("button-wrong")), customId("wrong", index, judgedDetail(card)))] : []),
  ].slice(0, form === "compact" ? BUTTONS_A_COMPACT_CARD : BUTTONS_A_ROW);
}

/** What one message leaves unanswered. */
const restLine = (left: number, say: Localiser) =>
  textDisplay(small(escapeText(`${say(text("answers-left", { count: left }))} ${say(text("answers-left-send", { limit: MOST_ANSWERS }))}`)));

/**
 * One card, or several compact ones, with their buttons.
 * @param left how many things of the message have no card here
 */
export function answerMessage(cards: readonly Card[], say: Localiser, { length, isPrivate, showTo }: Look, left = 0): MessageBody {
  const form = cards.length > 1 ? "compact" : length;
  const budget = Math.floor((MESSAGE_CHARACTERS - AROUND) / cards.length);
  const containers = cards.map((card, index) => {
    const { sources } = card;
    const buttons = cardButtons(card, sources, index, form, say);
    return {
      type: ComponentType.Container as const,
      ...(card.mark === "" ? {} : { accent_color: ACCENTS[card.verdict] }),
      components: [textDisplay(joinFitting(cardLines(card, sources, form), budget)), ...(buttons.length > 0 ? [row(...buttons)] : [])],
    };
  });
  const show = showTo === null ? [] : [row(button(say(text("button-everyone")), customId("show", "", showTo), ButtonStyle.Primary))];
  return message([...containers, ...(left > 0 ? [restLine(left, say)] : []), ...show], isPrivate);
}
