/** What each platform would refuse of a reply, whoever it is for and however it is shown. */
import type { APIApplicationCommandAutocompleteInteraction } from "discord.js";
import { replyMessage } from "../../src/bots/discord/answer.ts";
import { suggest } from "../../src/bots/discord/autocomplete.ts";
import { OPTION_LENGTH } from "../../src/bots/discord/limits.ts";
import { article } from "../../src/bots/telegram/inline.ts";
import { LONG, messageFields, type Rendered, renderAnswer, renderAnswers, SHORT } from "../../src/bots/telegram/render.ts";
import { renderAnswer as renderForTerminal, renderMore } from "../../src/bots/terminal/render.ts";
import { jsonReply } from "../../src/core/answers/json.ts";
import type { Assistant, Reply } from "../../src/core/assistant.ts";
import { typing } from "../../tests/e2e/discord-payloads.ts";
import { choiceProblems, messageProblems } from "../../tests/e2e/discord-rules.ts";
import { checkMessage, checkResult, type InlineResult, refusalsOf } from "../../tests/e2e/telegram-rules.ts";
import { ME } from "../../tests/e2e/telegram-server.ts";

/** Draws a reply; empty where it would be taken. */
export type Judge = (reply: Reply, assistant: Assistant) => readonly string[];

const DISCORD_LOOKS = [
  { length: "short", isPrivate: false, showTo: null },
  { length: "long", isPrivate: true, showTo: "123456789012345678901" },
] as const;

const discord: Judge = (reply, assistant) => DISCORD_LOOKS.flatMap((look) => messageProblems(replyMessage(reply, assistant, look)));

const suggestions: Judge = ({ message }, { candidates }) => {
  const interaction = typing(message.slice(0, OPTION_LENGTH)) as unknown as APIApplicationCommandAutocompleteInteraction;
  return choiceProblems(suggest(interaction, candidates).data.choices);
};

const PLACES = [
  { bot: ME.username, detached: false },
  { bot: ME.username, detached: true },
] as const;

const telegram: Judge = (reply, assistant) => {
  const { answers, locale } = reply;
  const say = assistant.localiser(locale);
  const shown = PLACES.flatMap((place) => [SHORT, LONG].map((length): Rendered => renderAnswers(reply, length, place, say)));
  const offered = answers.map((answer) => article(answer.reference, say(answer.headline), "", renderAnswer(answer, SHORT, PLACES[1], say)));
  return [
    ...shown.flatMap((rendered) => refusalsOf(() => checkMessage(messageFields(rendered)))),
    ...offered.flatMap((result) => refusalsOf(() => checkResult(result as unknown as InlineResult))),
  ];
};

const terminal: Judge = ({ answers, locale }, assistant) => {
  const say = assistant.localiser(locale);
  const shown = answers.map((answer) => renderForTerminal(answer, say, { colours: false }) + renderMore(answer, say)).join("");
  return /\p{Cc}/u.test(shown.replaceAll("\n", "")) ? ["a control sign in the terminal"] : [];
};

const batch: Judge = (reply, assistant) => {
  const line = JSON.stringify(jsonReply(reply, assistant.localiser(reply.locale)));
  return [...(/[\n\r]/.test(line) ? ["a line break in a line of JSON"] : []), ...(/\p{Surrogate}/u.test(line) ? ["half a character"] : [])];
};

const recalled: Judge = ({ answers }, { recall }) =>
  answers.flatMap(({ reference }) => (recall(reference) === null ? [`the reference ${reference} points at nothing`] : []));

export const JUDGES = { discord, suggestions, telegram, terminal, batch, recalled } as const satisfies Record<string, Judge>;
