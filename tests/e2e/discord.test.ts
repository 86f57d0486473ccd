/** The adapter over the real discord.js, against a small Discord on this machine. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { InteractionResponseType, MessageFlags, PermissionFlagsBits } from "discord.js";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { StartRefused, type Telemetry } from "../../src/bots/adapter.ts";
import { createDiscordAdapter } from "../../src/bots/discord/adapter.ts";
import type { Reply } from "../../src/core/assistant.ts";
import { text } from "../../src/core/i18n/messages.ts";
import { memoryStorage } from "../../src/core/storage/create.ts";
import { ANSWERS_A_WINDOW } from "../../src/core/storage/tables.ts";
import { assistant } from "../real.ts";
import { CHANNEL, choose, messageCommand, PERSON, posted, press, SERVER, sent, slash, subcommand, submit, typing, written } from "./discord-payloads.ts";
import { buttonsOf, shownText } from "./discord-rules.ts";
import { APPLICATION_ID, BOT_USER, type Json, type LocalDiscord, newId, type Recorded, startLocalDiscord, TOKEN } from "./discord-server.ts";

const QUIET = pino({ level: "silent" });
const MENTION = `<@${APPLICATION_ID}>`;

function telemetry() {
  const seen: { answered: { via: string; reply: Reply }[]; limited: number; failed: string[] } = { answered: [], limited: 0, failed: [] };
  const counters: Telemetry = {
    answered: (_platform, via, reply) => void seen.answered.push({ via, reply }),
    limited: () => void seen.limited++,
    failed: (_platform, via) => void seen.failed.push(via),
  };
  return { seen, counters };
}

async function connect(
  discord: LocalDiscord,
  { token = TOKEN, shards = "auto" as "auto" | number[], shardCount = undefined as number | undefined, answering = assistant } = {},
) {
  const { seen, counters } = telemetry();
  const storage = memoryStorage();
  const adapter = createDiscordAdapter({ token, apiUrl: discord.url, shards, shardCount }, { assistant: answering, storage, log: QUIET, telemetry: counters });
  await adapter.start();
  return { adapter, storage, seen };
}

const isPrivate = (data: Json) => (Number(data["flags"] ?? 0) & MessageFlags.Ephemeral) !== 0;
const idOf = (data: Json, action: string) => {
  const found = buttonsOf(data).find(({ custom_id }) => custom_id.split(":")[1] === action);
  if (!found) throw new Error(`no ${action} button`);
  return found.custom_id;
};
const isPost = ({ method, path, status }: Recorded) => method === "POST" && path.startsWith("/channels/") && status === 200;

describe("a bot that is logged in", () => {
  let discord: LocalDiscord;
  let bot: Awaited<ReturnType<typeof connect>>;
  let people = 0;
  /** Everybody has a share of answers: each test has a person of its own. */
  const somebody = () => `50000000000000${String(++people).padStart(4, "0")}`;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await connect(discord);
  });
  afterAll(async () => {
    await bot.adapter.stop();
    await discord.close();
  });

  const ask = (query: string, where = {}, more = {}) => discord.interact(slash("xiaomi", { query, ...more }, { person: somebody(), ...where }));

  it("is ready, asks for no privileged intent and has registered its commands", () => {
    expect(bot.adapter.health()).toEqual({ ready: true, reason: "connected" });
    expect(discord.identified).toHaveLength(1);
    const names = discord.commands.get("global")?.map((command) => (command as { name: string }).name);
    expect(names).toEqual(["xiaomi", "Is this Xiaomi?", "xiaomi-tiers", "xiaomi-help", "xiaomi-settings", "xiaomi-privacy", "xiaomi-reports", "xiaomi-teach"]);
  });

  it("answers a question at once, for everyone, with the verdict first", async () => {
    const { type, data } = await ask("Xiaomi Roborock S6");
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(data)).toBe(false);
    expect(shownText(data)).toMatch(/^### ◐ .*Roborock S6\n-# ▱▱▱▰▱▱/);
    expect(buttonsOf(data).map(({ label }) => label)).toEqual(["Why?", "Sources", "Wrong?"]);
  });

  it("answers only the asker where that is wished, and offers to show it", async () => {
    const { data } = await ask("Roborock S7", {}, { private: true });
    expect(isPrivate(data)).toBe(true);
    expect(buttonsOf(data).at(-1)).toEqual({ label: "Show to everyone", custom_id: "1:show::" });
  });

  it("speaks the asker's language to one, and the server's to all", async () => {
    const where = { locale: "de", serverLocale: "es-ES" };
    const rung = (locale: "de" | "es") => assistant.localiser(locale)(text("tier-6"));
    expect(shownText((await ask("JASE PC-902", where, { private: true })).data)).toContain(rung("de"));
    expect(shownText((await ask("JASE PC-902", where)).data)).toContain(rung("es"));
  });

  it("suggests names while they are typed, slips and other scripts included", async () => {
    for (const typed of ["robor", "roborok", "石头"]) {
      const { data } = await discord.interact(typing(typed));
      expect((data["choices"] as { name: string }[]).map(({ name }) => name).join()).toMatch(/Roborock/);
    }
    expect((await discord.interact(typing(""))).data["choices"]).not.toHaveLength(0);
  });

  it("takes any input: nothing of it pings, formats or breaks a limit", async () => {
    const nasty = [
      "@everyone **free** <@1> [x](http://a.b) Roborock S7",
      "Z̸̧̛̮͙̓̓͝a̴͙̐̕lgo".repeat(300),
      "\u202eimoaiX",
      "x".repeat(6000),
      "||spoiler|| `code` ~~a~~ > q",
    ];
    for (const query of nasty) {
      const { data } = await ask(query);
      expect(data["allowed_mentions"]).toEqual({ parse: [] });
      expect(shownText(data)).not.toMatch(/(?<!\\)(@everyone|<@1>|\*\*|\|\|)/);
    }
  });

  it("reads somebody's message with what Discord unfurled, and answers privately", async () => {
    const deal = posted("https://example.com/x", { embeds: [{ type: "article", title: "Xiaomi Roborock S6 Vacuum", url: "https://example.com/x" }] });
    const { data } = await discord.interact(messageCommand(deal, { person: somebody() }));
    expect(isPrivate(data)).toBe(true);
    expect(shownText(data)).toMatch(/Roborock/);
    expect(idOf(data, "show")).toBe(`1:show::${deal.id}`);
  });

  it("says kindly when a message holds no words", async () => {
    const { data } = await discord.interact(messageCommand(posted(""), { person: somebody() }));
    expect(shownText(data)).toMatch(/no words/);
  });

  it("shows a private answer as a reply to the message it is about, once however often it is pressed", async () => {
    const person = somebody();
    const deal = discord.post(CHANNEL, posted("Xiaomi Roborock S6"));
    const { data } = await discord.interact(messageCommand(deal as { id: string }, { person }));
    const message = sent(data, person);
    for (let pressed = 0; pressed < 2; pressed++) {
      const isPosted = discord.next(isPost);
      const response = await discord.interact(press(idOf(data, "show"), message, { person }));
      expect(response.type).toBe(InteractionResponseType.UpdateMessage);
      expect(buttonsOf(response.data).map(({ label }) => label)).not.toContain("Show to everyone");
      const { body } = await isPosted;
      expect(body["message_reference"]).toMatchObject({ message_id: deal["id"] });
      expect(shownText(body)).toBe(shownText(data));
    }
    expect(discord.messages(CHANNEL).filter((posted) => posted["nonce"] === message["id"])).toHaveLength(1);
  });

  it("shows everyone the server's language, where the answer can be made anew in it", async () => {
    const where = { locale: "de", serverLocale: "es-ES" };
    for (const [title, language] of [
      ["Roborock S7", "es"],
      ["Nillkin case for Mi 11", "de"],
    ] as const) {
      const person = somebody();
      const { data } = await discord.interact(messageCommand(posted(title), { person, ...where }));
      const isPosted = discord.next(isPost);
      await discord.interact(press(idOf(data, "show"), sent(data, person), { person, ...where }));
      const { body } = await isPosted;
      expect(shownText(body)).toContain(assistant.localiser(language)(text("quality")));
      expect(buttonsOf(body).map(({ custom_id }) => custom_id)).toContain(idOf(data, "wrong"));
    }
  });

  it("shows it all the same when that message has been deleted meanwhile", async () => {
    const { data } = await discord.interact(messageCommand(posted("Roborock S7"), { person: somebody() }));
    const isPosted = discord.next(isPost);
    await discord.interact(press(idOf(data, "show"), sent(data), { person: somebody() }));
    expect(shownText((await isPosted).body)).toMatch(/Roborock S7/);
  });

  it("says privately that it may not write there, whether Discord said so before or only then", async () => {
    const { data } = await ask("Roborock S7", {}, { private: true });
    const isTold = () => discord.next(({ method, path, body }) => method === "POST" && path.startsWith("/webhooks/") && isPrivate(body));
    let told = isTold();
    await discord.interact(press(idOf(data, "show"), sent(data), { person: somebody(), permissions: PermissionFlagsBits.ViewChannel }));
    expect(shownText((await told).body)).toMatch(/may not write/);
    discord.forbidden.add(CHANNEL);
    told = isTold();
    await discord.interact(press(idOf(data, "show"), sent(data), { person: somebody() }));
    expect(shownText((await told).body)).toMatch(/may not write/);
    discord.forbidden.delete(CHANNEL);
  });

  it("follows up with a link to the message where only the person has installed it", async () => {
    const where = { person: somebody(), place: "elsewhere" } as const;
    const deal = posted("Roborock S7");
    const { data } = await discord.interact(messageCommand(deal, where));
    const told = discord.next(({ method, path }) => method === "POST" && path.startsWith("/webhooks/"));
    await discord.interact(press(idOf(data, "show"), sent(data), where));
    const { body } = await told;
    expect(isPrivate(body)).toBe(false);
    expect(shownText(body)).toContain(`https://discord.com/channels/${SERVER}/${CHANNEL}/${deal.id}`);
  });

  it("works in direct messages and group chats", async () => {
    for (const place of ["direct", "group"] as const) {
      const { data } = await ask("Roborock S7", { place });
      expect(shownText(data)).toMatch(/Roborock S7/);
    }
  });

  it("tells why and names sources from the button alone, after a restart too", async () => {
    const person = somebody();
    const { data } = await ask("Roborock S7");
    const why = await discord.interact(press(idOf(data, "why"), sent(data), { person }));
    expect(isPrivate(why.data)).toBe(true);
    expect(shownText(why.data).split("\n").length).toBeGreaterThan(1);
    const sources = await discord.interact(press(idOf(data, "sources"), sent(data), { person }));
    expect(shownText(sources.data)).toMatch(/- \[.+\]\(https?:/);
  });

  it("turns the pages of a rung's brands, however many", async () => {
    const { data } = await ask("which brands are tier 0?");
    let page = await discord.interact(press(idOf(data, "why"), sent(data), { person: somebody() }));
    const first = shownText(page.data);
    expect(isPrivate(page.data)).toBe(true);
    page = await discord.interact(press("1:names:1:r.0", sent(page.data), { person: somebody() }));
    expect(page.type).toBe(InteractionResponseType.UpdateMessage);
    expect(shownText(page.data)).not.toBe(first);
    expect(buttonsOf(page.data).map(({ label }) => label)).toEqual(["Back", "Next"]);
  });

  it("says how many things of a long list it has left out", async () => {
    const { data } = await ask(Array.from({ length: 8 }, (_, index) => `https://www.amazon.de/Roborock-S7/dp/B00000000${index}`).join(" "));
    expect(shownText(data)).toMatch(/Still unanswered: 3/);
  });

  it("answers buttons and forms of another version, and commands that are no more, as too old", async () => {
    for (const interaction of [
      press("0:why:0:b.roborock", sent({})),
      press("nonsense", sent({})),
      press("1:why:0:b.gone", sent({})),
      submit("9:report", {}, sent({})),
      slash("xiaomi-gone"),
    ])
      expect(shownText((await discord.interact(interaction)).data)).toMatch(/too old/);
  });

  it("offers a form that shows what it sends, and gives a number for it, the same for a form sent twice", async () => {
    const person = somebody();
    const { data } = await ask("Xiaomi Roborock S6", { person });
    const message = sent(data, person);
    const { type, data: form } = await discord.interact(press(idOf(data, "wrong"), message, { person }));
    expect(type).toBe(InteractionResponseType.Modal);
    expect(JSON.stringify(form)).toContain("Roborock S6");
    const fields = { says: "Xiaomi sold it itself", asked: "Xiaomi Roborock S6", source: "https://example.com/a", notice: true };
    const first = await discord.interact(submit(String(form["custom_id"]), fields, message, { person }));
    const second = await discord.interact(submit(String(form["custom_id"]), fields, message, { person }));
    expect(shownText(first.data)).toMatch(/number 1/);
    expect(shownText(second.data)).toMatch(/number 1/);
    expect(await bot.storage.reports.read(1)).toMatchObject({
      count: 1,
      tier: 4,
      asked: "Xiaomi Roborock S6",
      sourceUrl: "https://example.com/a",
      headline: expect.stringMatching(/Roborock S6$/),
    });
  });

  it("lets those who run the server settle corrections, and writes to who wanted to hear of it", async () => {
    const moderator = { person: somebody(), isModerator: true };
    expect(shownText((await discord.interact(slash("xiaomi-reports", {}, { person: somebody() }))).data)).toMatch(/Only the moderators/);
    const { data } = await discord.interact(slash("xiaomi-reports", {}, moderator));
    expect(shownText(data)).toMatch(/#1.*Roborock S6/);
    const isTold = discord.next(({ path }) => /^\/channels\/dm-/.test(path));
    const settled = await discord.interact(press(idOf(data, "accept"), sent(data), moderator));
    expect(shownText(settled.data)).toMatch(/Correction 1 is accepted/);
    expect(shownText((await isTold).body)).toMatch(/accepted, thank you/);
  });

  it("lets those who run the server teach, list and remove names", async () => {
    const moderator = { person: somebody(), isModerator: true };
    const teach = (action: string, options = {}) => discord.interact(subcommand("xiaomi-teach", action, options, moderator));
    expect(shownText((await teach("add", { name: "Qwertz Home", tier: 5, note: "tested by us" })).data)).toMatch(/Learnt for this place: Qwertz Home/);
    expect(shownText((await ask("Qwertz Home")).data)).toMatch(/tested by us/);
    expect(shownText((await ask("Qwertz Home", { place: "direct" })).data)).not.toMatch(/tested by us/);
    expect(shownText((await teach("list")).data)).toMatch(/Qwertz Home · .* · tested by us/);
    expect(shownText((await teach("remove", { name: "Qwertz Home" })).data)).toMatch(/Forgotten here/);
    expect(shownText((await discord.interact(subcommand("xiaomi-teach", "list", {}, { person: somebody() }))).data)).toMatch(/Only the moderators/);
  });

  it("keeps a person's language and length, and the server's for those who run it only", async () => {
    const person = somebody();
    const { data } = await discord.interact(slash("xiaomi-settings", {}, { person }));
    const german = await discord.interact(choose("1:set:person:locale", "de", sent(data), { person }));
    expect(shownText(german.data)).toMatch(/Deine Einstellungen[\s\S]*Gespeichert/);
    expect(shownText((await ask("Roborock S7", { person }, { private: true })).data)).toMatch(/Ökosystem/);
    const refused = await discord.interact(choose("1:set:server:visibility", "private", sent(data), { person }));
    expect(shownText(refused.data)).toMatch(/nur die Moderatoren/);
    const moderator = { person: somebody(), isModerator: true };
    await discord.interact(choose("1:set:server:visibility", "private", sent(data), moderator));
    expect(isPrivate((await ask("Roborock S7")).data)).toBe(true);
    await discord.interact(choose("1:set:server:visibility", "public", sent(data), moderator));
    expect(isPrivate((await ask("Roborock S7")).data)).toBe(false);
  });

  it("says what it keeps, hands it over as a file and deletes it after asking", async () => {
    const person = somebody();
    await bot.storage.settings.change({ platform: "discord", kind: "person", id: person }, { length: "long" });
    expect(shownText((await discord.interact(slash("xiaomi-privacy", {}, { person }))).data)).toMatch(/I keep no messages/);
    const { data } = await discord.interact(slash("xiaomi-privacy", { what: "export" }, { person }));
    expect(JSON.stringify(data["components"])).toContain("attachment://");
    const asked = await discord.interact(slash("xiaomi-privacy", { what: "forget" }, { person }));
    const done = await discord.interact(press(idOf(asked.data, "forget"), sent(asked.data), { person }));
    expect(shownText(done.data)).toMatch(/Done: one entry/);
  });

  it("shows the ladder and the help", async () => {
    expect(shownText((await discord.interact(slash("xiaomi-tiers", {}, { person: somebody() }))).data)).toMatch(/▰▱▱▱▱▱ {2}1/);
    expect(shownText((await discord.interact(slash("xiaomi-help", {}, { person: somebody() }))).data)).toMatch(/Three ways to ask/);
  });

  it("says how to ask where it may not read the channel", async () => {
    expect(shownText((await discord.interact(slash("xiaomi", {}, { person: somebody() }))).data)).toMatch(/can't read this channel/);
  });

  it("answers a mention with one reply that pings nobody, and leaves other talk alone", async () => {
    const own = written(`${MENTION} is Roborock Xiaomi?`, { mentions: [BOT_USER], author: { ...PERSON, id: somebody() } });
    discord.post(CHANNEL, own);
    const isPosted = discord.next(isPost);
    discord.dispatch("MESSAGE_CREATE", written("Roborock S7, no mention", { mentions: [BOT_USER] }));
    discord.dispatch("MESSAGE_CREATE", written(`${MENTION} Roborock`, { author: { ...PERSON, bot: true } }));
    discord.dispatch("MESSAGE_CREATE", own);
    discord.dispatch("MESSAGE_CREATE", own);
    const { body } = await isPosted;
    expect(body["message_reference"]).toMatchObject({ message_id: own.id });
    expect(body["allowed_mentions"]).toEqual({ parse: [] });
    expect(shownText(body)).toMatch(/Roborock/);
    await ask("Mi 11");
    expect(discord.messages(CHANNEL).filter((message) => message["nonce"] === own.id)).toHaveLength(1);
  });

  it("answers what is written to it directly", async () => {
    const isPosted = discord.next(isPost);
    discord.dispatch("MESSAGE_CREATE", written("Xiaomi Roborock S6", { place: "direct", channel_id: "dm-1", author: { ...PERSON, id: somebody() } }));
    expect(shownText((await isPosted).body)).toMatch(/Roborock S6/);
  });

  it("answers a mention by direct message where it may not write", async () => {
    const person = somebody();
    const closed = "300000000000000099";
    discord.forbidden.add(closed);
    const isWritten = discord.next(({ path, status }) => path === `/channels/dm-${person}/messages` && status === 200);
    discord.dispatch("MESSAGE_CREATE", written(`${MENTION} Roborock S7`, { channel_id: closed, author: { ...PERSON, id: person } }));
    expect(shownText((await isWritten).body)).toMatch(/may not write in that channel[\s\S]*Roborock S7/);
  });

  it("says once that somebody asks too much, then is silent", async () => {
    const person = somebody();
    for (let asked = 0; asked < ANSWERS_A_WINDOW; asked++) await ask("Mi 11", { person });
    const { data } = await ask("Mi 11", { person });
    expect(isPrivate(data)).toBe(true);
    expect(shownText(data)).toMatch(/answer again in/);
    const limited = bot.seen.limited;
    const silent = slash("xiaomi", { query: "Mi 11" }, { person });
    void discord.interact(silent);
    await vi.waitFor(() => expect(bot.seen.limited).toBe(limited + 1));
    expect(discord.requests.some(({ path }) => path.includes(silent.token))).toBe(false);
  });
});

it("is what the program starts with a token, and stops in order at SIGTERM", { timeout: 30_000 }, async () => {
  const discord = await startLocalDiscord();
  const folder = mkdtempSync(join(tmpdir(), "xiaomi-"));
  const environment = { ...process.env, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, DATA_DIR: folder, HTTP_PORT: "0", LINK_FETCH: "off" };
  const isRegistered = discord.next(({ method, path }) => method === "PUT" && path.endsWith("/commands"));
  const program = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const log = textOf(program.stdout);
  await isRegistered;
  const { data } = await discord.interact(slash("xiaomi", { query: "Xiaomi Roborock S6" }));
  expect(shownText(data)).toMatch(/Roborock S6/);
  program.kill("SIGTERM");
  expect(await once(program, "close")).toEqual([0, null]);
  expect(await log).not.toMatch(new RegExp(`${TOKEN}|Roborock`));
  await discord.close();
  rmSync(folder, { recursive: true });
});

describe("when things go wrong", () => {
  let discord: LocalDiscord;
  let bot: Awaited<ReturnType<typeof connect>> | undefined;
  const query = () => slash("xiaomi", { query: "Roborock S7" }, { person: newId() });
  const sentFor = (token: string) => discord.requests.filter(({ path }) => path.includes(token));

  beforeAll(async () => {
    discord = await startLocalDiscord();
  });
  afterEach(async () => {
    await bot?.adapter.stop();
    bot = undefined;
  });
  afterAll(() => discord.close());

  it("refuses to start with a token that Discord does not know, and says what to mend", async () => {
    await expect(connect(discord, { token: "wrong" })).rejects.toThrow(StartRefused);
    await expect(connect(discord, { token: "wrong" })).rejects.toThrow(/DISCORD_TOKEN/);
  });

  it("starts later where the network was away", async () => {
    const { counters } = telemetry();
    const services = { assistant, storage: memoryStorage(), log: QUIET, telemetry: counters };
    const away = createDiscordAdapter({ token: TOKEN, apiUrl: "http://127.0.0.1:9/api", shards: "auto", shardCount: undefined }, services);
    await expect(away.start()).rejects.not.toThrow(StartRefused);
    await away.stop();
    expect(away.health().ready).toBe(false);
  });

  it("registers commands only where they have changed", async () => {
    const puts = () => discord.requests.filter(({ method, path }) => method === "PUT" && path.endsWith("/commands")).length;
    bot = await connect(discord);
    const before = puts();
    await bot.adapter.stop();
    bot = await connect(discord);
    expect(puts()).toBe(before);
    discord.commands.set("global", discord.commands.get("global")?.slice(1) ?? []);
    await bot.adapter.stop();
    bot = await connect(discord);
    expect(puts()).toBe(before + 1);
  });

  it("registers them by script for one server, and says what Discord refuses", { timeout: 30_000 }, async () => {
    const deploy = async (token: string) => {
      const environment = { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: discord.url };
      const child = spawn(process.execPath, ["--import", "tsx", "src/bots/discord/deploy.ts", "--server", SERVER], { env: environment });
      const [said, complained, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "close")]);
      return { said, complained, code };
    };
    expect(await deploy(TOKEN)).toMatchObject({ code: 0, said: `Registered: the commands of server ${SERVER}.\n` });
    expect(discord.commands.get(SERVER)).toHaveLength(8);
    expect(await deploy(TOKEN)).toMatchObject({ code: 0, said: `Unchanged: the commands of server ${SERVER}.\n` });
    const refused = await deploy("wrong-token");
    expect(refused).toMatchObject({ code: 1, complained: expect.stringMatching(/DISCORD_TOKEN/) });
    expect(refused.complained).not.toContain("wrong-token");
  });

  it.each([
    { what: "the connection breaks", fault: { kind: "drop", times: 2 } },
    { what: "the answer to it is lost", fault: { kind: "lose", times: 1 } },
    { what: "Discord answers 502", fault: { kind: 502, times: 5 } },
    { what: "Discord answers 429", fault: { kind: 429, times: 1, retryAfterSeconds: 0.2 } },
  ] as const)("responds within the deadline when $what, and once", async ({ fault }) => {
    bot = await connect(discord);
    discord.fault({ path: /^\/interactions\//, ...fault });
    const interaction = query();
    const { data } = await discord.interact(interaction);
    expect(shownText(data)).toMatch(/Roborock S7/);
    await vi.waitFor(() => expect(bot?.seen.answered).toHaveLength(1));
    expect(bot.seen.failed).toEqual([]);
  });

  it("takes it calmly when Discord gives an interaction up", async () => {
    bot = await connect(discord);
    const lost = query();
    void discord.interact(lost, { deadlineMs: -1 });
    await vi.waitFor(() => expect(sentFor(lost.token)).toMatchObject([{ status: 404 }]));
    expect(shownText((await discord.interact(query())).data)).toMatch(/Roborock S7/);
    expect(bot.seen.failed).toEqual([]);
  });

  it("posts a reply once although its answer was lost", async () => {
    bot = await connect(discord);
    const created = written(`${MENTION} Roborock S7`, { author: { ...PERSON, id: newId() } });
    discord.fault({ path: /^\/channels\//, method: "POST", kind: "lose" });
    discord.dispatch("MESSAGE_CREATE", created);
    await vi.waitFor(() => expect(bot?.seen.answered).toMatchObject([{ via: "mention" }]));
    expect(discord.messages(CHANNEL).filter((message) => message["nonce"] === created.id)).toHaveLength(1);
  });

  it("defers only where a page must be opened, and puts the answer in its place", async () => {
    const answer = vi.fn<typeof assistant.answer>((...asked) => ({ ...assistant.answer(...asked), complete: async () => assistant.answer("Roborock S7") }));
    bot = await connect(discord, { answering: { ...assistant, answer } });
    const interaction = query();
    const isEdited = discord.next(({ method, path }) => method === "PATCH" && path.includes(interaction.token));
    expect((await discord.interact(interaction)).type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(shownText((await isEdited).body)).toMatch(/Roborock S7/);
    expect(answer.mock.lastCall?.[1]).toMatchObject({ trace: { platform: "discord", id: interaction.id } });
  });

  it("checks the newest link of the channel without a query, where it may read", async () => {
    const open = await startLocalDiscord({ applicationFlags: 1 << 19 });
    const reader = await connect(open);
    open.post(CHANNEL, posted("https://example.com/vacuum", { embeds: [{ type: "link", title: "Xiaomi Roborock S6", url: "https://example.com/vacuum" }] }));
    open.post(CHANNEL, posted("nice weather"));
    const interaction = slash("xiaomi");
    const isEdited = open.next(({ method, path }) => method === "PATCH" && path.includes(interaction.token));
    await open.interact(interaction);
    expect(shownText((await isEdited).body)).toMatch(/Roborock S6/);
    await reader.adapter.stop();
    await open.close();
  });

  it("says that a fault of ours is ours, and shows nothing of it", async () => {
    const broken = {
      ...assistant,
      answer: () => {
        throw new Error("secret detail");
      },
    };
    bot = await connect(discord, { answering: broken });
    const { data } = await discord.interact(query());
    expect(shownText(data)).toMatch(/went wrong on my side/);
    expect(JSON.stringify(data)).not.toContain("secret detail");
    expect(bot.seen.failed).toEqual(["command"]);
  });

  it("resumes after a dropped socket and answers what came in meanwhile", async () => {
    bot = await connect(discord);
    const logins = discord.identified.length;
    discord.dropSockets();
    const { data } = await discord.interact(query());
    expect(shownText(data)).toMatch(/Roborock S7/);
    expect(discord.resumed.length).toBeGreaterThan(0);
    expect(discord.identified).toHaveLength(logins);
  });

  it("logs in anew when its session is invalid", { timeout: 30_000 }, async () => {
    bot = await connect(discord);
    const logins = discord.identified.length;
    discord.invalidateSession();
    discord.dropSockets();
    await vi.waitFor(() => expect(discord.identified).toHaveLength(logins + 1), { timeout: 25_000, interval: 100 });
    expect(shownText((await discord.interact(query())).data)).toMatch(/Roborock S7/);
  });

  it("runs the shards it is told to", { timeout: 30_000 }, async () => {
    const before = discord.identified.length;
    bot = await connect(discord, { shards: [3], shardCount: 5 });
    expect(discord.identified.slice(before).map(({ shard }) => shard)).toEqual(["[3,5]"]);
  });

  it("finishes what is under way before it stops", async () => {
    let finish: (reply: Reply) => void = () => undefined;
    const waiting = new Promise<Reply>((resolve) => {
      finish = resolve;
    });
    const slow = { ...assistant, answer: (...asked: Parameters<typeof assistant.answer>) => ({ ...assistant.answer(...asked), complete: () => waiting }) };
    bot = await connect(discord, { answering: slow });
    const interaction = query();
    await discord.interact(interaction);
    const isEdited = discord.next(({ method, path }) => method === "PATCH" && path.includes(interaction.token));
    const stopped = bot.adapter.stop();
    expect(bot.adapter.health().ready).toBe(false);
    finish(assistant.answer("Roborock S7"));
    await stopped;
    expect((await isEdited).status).toBe(200);
    bot = undefined;
  });
});
