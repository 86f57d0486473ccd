import { describe, expect, it } from "vitest";
import { COMMANDS, commandDefinitions } from "../../../src/bots/discord/commands.ts";
import { DISCORD_LOCALES, localeOf } from "../../../src/bots/discord/locale.ts";
import { differ } from "../../../src/bots/discord/register.ts";
import { LOCALES } from "../../../src/core/i18n/localise.ts";
import { text } from "../../../src/core/i18n/messages.ts";
import { commandProblems } from "../../e2e/discord-rules.ts";
import { ASSISTANT } from "../../sample.ts";

const DEFINED = commandDefinitions(ASSISTANT.localiser);
type Json = Record<string, unknown>;
/** As Discord gives them back. */
const kept = () =>
  DEFINED.map((command, index) => ({ nsfw: false, default_member_permissions: null, dm_permission: true, ...command, id: String(index), application_id: "1" }));

describe("the commands", () => {
  it("are what Discord takes, in every language", () => {
    expect(commandProblems(DEFINED)).toEqual([]);
  });

  it("have the same names in English as handlers know them by", () => {
    const named = DEFINED.flatMap((command) => [command, ...(("options" in command && command.options) || [])]) as unknown as Json[];
    for (const { name, name_localizations } of named) if (name_localizations) expect((name_localizations as Json)["en-US"]).toBe(name);
    expect(DEFINED.map(({ name }) => name).toSorted()).toEqual(Object.values(COMMANDS).toSorted());
  });

  it("speak all ten languages, under every code that Discord has for them", () => {
    expect(new Set(DISCORD_LOCALES.map(([, locale]) => locale))).toEqual(new Set(LOCALES));
    expect(["es-419", "pt-BR", "zh-TW", "en-GB", "ja", undefined].map(localeOf)).toEqual(["es", "pt", "zh", "en", undefined, undefined]);
  });

  it.each(LOCALES)("are called by their names where a channel cannot be read, in %s", (locale) => {
    const say = ASSISTANT.localiser(locale);
    for (const id of ["discord-may-not-read", "discord-ways"] as const) {
      expect(say(text(id))).toContain("/xiaomi");
      expect(say(text(id)).replaceAll("\u00a0", " ")).toContain(say(text("discord-message-name")).replaceAll("\u00a0", " "));
    }
  });

  it("keep those of moderators away from others and from installations by a person", () => {
    const moderators = DEFINED.filter(({ name }) => name === COMMANDS.reports || name === COMMANDS.teach);
    for (const command of moderators) expect(command).toMatchObject({ default_member_permissions: "32", integration_types: [0], contexts: [0] });
  });
});

describe("whether they have changed", () => {
  it("is seen past what Discord adds", () => expect(differ(kept(), DEFINED)).toBe(false));
  it("does not depend on their order", () => expect(differ(kept().toReversed(), DEFINED)).toBe(false));
  it.each<[string, (commands: Json[]) => unknown]>([
    ["a command is gone", (commands) => commands.pop()],
    ["one more is there", (commands) => commands.push({ name: "old", type: 1, description: "x" })],
    ["a description is another", (commands) => Object.assign(commands[0] ?? {}, { description: "x" })],
    ["a translation is another", (commands) => Object.assign(commands[0] ?? {}, { description_localizations: { de: "x" } })],
    ["an option is gone", (commands) => Object.assign(commands[0] ?? {}, { options: [] })],
    ["it is for other contexts", (commands) => Object.assign(commands[0] ?? {}, { contexts: [0] })],
    ["other members may use it", (commands) => Object.assign(commands[6] ?? {}, { default_member_permissions: null })],
  ])("is seen when %s", (_what, change) => {
    const commands = structuredClone(kept()) as unknown as Json[];
    change(commands);
    expect(differ(commands, DEFINED)).toBe(true);
  });
});
