/** What a Discord message says, for the core: its own words, what it forwards, and the titles that Discord has unfurled. */
import { type APIEmbed, type APIMessage, type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { GivenLink } from "../../core/links/clues.ts";

export interface Question {
  readonly text: string;
  readonly links: readonly GivenLink[];
}

type Readable = Partial<Pick<APIMessage, "content" | "embeds" | "attachments" | "components">>;

const ADDRESS = /<?https?:\/\/\S+/g;
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text.replace(ADDRESS, ""));

/** Text that stands in components: other bots' deals, and our own answers. */
function componentText(components: readonly object[] | undefined): string[] {
  return (components ?? []).flatMap((component) => {
    const { type, content, components: inner } = component as { type: ComponentType; content?: string; components?: APIMessageTopLevelComponent[] };
    return type === ComponentType.TextDisplay && content ? [content] : componentText(inner);
  });
}

const embedText = ({ title, author, description }: APIEmbed) => title ?? author?.name ?? description ?? "";

/** The first place that has words: what somebody wrote before what a machine added. */
function textOf({ content = "", embeds = [], attachments = [], components = [] }: Readable): string {
  const places = [
    content,
    componentText(components).join("\n"),
    embeds.map(embedText).join("\n"),
    attachments.map(({ description }) => description ?? "").join("\n"),
  ];
  return places.find(hasWords) ?? content;
}

const linksOf = ({ embeds = [] }: Readable): GivenLink[] => embeds.flatMap(({ url, title }) => (url ? [{ url, ...(title && { title }) }] : []));

/** Null where there is nothing to read: an image without a description, or a message that Discord keeps from the bot. */
export function questionIn(message: Readable & Pick<Partial<APIMessage>, "message_snapshots">): Question | null {
  const forwarded: Readable[] = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
  const parts = [message, ...forwarded];
  const text = parts
    .map(textOf)
    .filter((part) => part.trim() !== "")
    .join("\n");
  const links = parts.flatMap(linksOf);
  return text === "" && links.length === 0 ? null : { text, links };
}

/** Whether a message holds a link, in its text or unfurled. */
export const hasLink = (question: Question): boolean => question.links.length > 0 || /https?:\/\/\S/.test(question.text);
