import { describe, expect, it } from "vitest";
import { personOwner } from "../../../src/bots/telegram/asker.ts";
import { startLink } from "../../../src/bots/telegram/deep-link.ts";
import { ME } from "../../e2e/telegram-server.ts";
import { assistant, knowledge } from "../../real.ts";
import { harness } from "./harness.ts";
import { asked, GROUP, groupMessage, message, PERSON, pressed } from "./updates.ts";

const payloadOf = (link: string) => new URL(link).searchParams.get("start");

describe("/start", () => {
  it("greets, whatever stands behind it", async () => {
    for (const text of ["/start", "/start inline", "/start ///", "/start s", "/start c!!"]) {
      const { handle, said } = harness();
      await handle(asked(message(text)));
      expect(said()).toMatch(/\/xiaomi|too old/);
    }
  });

  it("shows the answer that a link leads to", async () => {
    const { handle, said } = harness();
    await handle(asked(message(`/start ${payloadOf(startLink(ME.username, { purpose: "show", reference: "b.roborock" }))}`)));
    expect(said()).toContain("Roborock");
  });
});

describe("/help", () => {
  it("lists the commands of the place, and says what it sees in groups", async () => {
    const { handle, said } = harness();
    await handle(asked(message("/help")));
    expect(said()).toMatch(/\/settings[\s\S]+never speak unasked[\s\S]+only see messages that call me[\s\S]+@is_this_xiaomi_bot/);
    await handle(asked(groupMessage("/help")));
    expect(said()).not.toContain("/settings");
  });
});

describe("/tiers", () => {
  it("shows the ladder from the top, each rung with a button to its brands", async () => {
    const { handle, said, button, shown } = harness();
    await handle(asked(message("/tiers")));
    expect(
      said()
        .match(/^[0-6]/gm)
        ?.join(""),
    ).toBe("1234560");
    await handle(pressed(button("4"), shown()));
    expect(said()).toContain("Roborock");
  });

  it("lists the brands of a full rung by pages, none of them lost", async () => {
    const { handle, said, button, shown, of } = harness({ assistant });
    const brands = [...knowledge.brands.values()].filter(({ tier, kind }) => tier === 5 && kind === "brand").map(({ name }) => name);
    await handle(asked(message("/tiers")));
    await handle(pressed(button("5"), shown()));
    const pages = [said()];
    let next = button("Next");
    for (let page = 1; next; page++) {
      await handle(pressed(next, shown()));
      pages.push(said());
      next =
        JSON.stringify(of("editMessageText").at(-1)?.["reply_markup"])
          .match(/n:en:r\.5:\d+/g)
          ?.find((data) => data.endsWith(`:${page + 1}`)) ?? "";
    }
    expect(pages.length).toBeGreaterThan(2);
    for (const brand of brands) expect(pages.join("\n")).toContain(brand);
  });
});

describe("/brand", () => {
  it("answers a name, and lists brands by pages without one", async () => {
    const { handle, said, button, shown, of } = harness({ assistant });
    await handle(asked(message("/brand Amazfit")));
    expect(said()).toContain("Amazfit");
    await handle(asked(message("/brand")));
    await handle(pressed(button("Next"), shown()));
    expect(of("editMessageText")[0]?.["reply_markup"]).not.toEqual(of("sendMessage").at(-1)?.["reply_markup"]);
    await handle(pressed(button("Roborock"), shown()));
    expect(said()).toContain("Roborock");
  });
});

describe("/settings", () => {
  it("are a person's own in the private chat, and hold from the next answer on", async () => {
    const { handle, said, button, shown, storage } = harness();
    await handle(asked(message("/settings")));
    await handle(pressed(button("Deutsch"), shown()));
    expect(said()).toContain("Deine Einstellungen");
    await handle(pressed(button("Long"), shown()));
    expect(await storage.settings.read(personOwner(String(PERSON.id)))).toEqual({ locale: "de", length: "long" });
    await handle(asked(message("Roborock S7")));
    expect(said()).toMatch(/Stufe 4 von 6[\s\S]+gegründet|Stufe 4 von 6[\s\S]+Xiaomi/);
    await handle(pressed("set:locale:none", shown()));
    expect(await storage.settings.read(personOwner(String(PERSON.id)))).toEqual({ length: "long" });
  });

  it("are for a group's administrators in a group, asked of Telegram at each use", async () => {
    const { handle, said, of } = harness();
    await handle(asked(groupMessage("/settings")));
    expect(said()).toContain("Only the moderators");
    await handle(pressed("set:locale:de", { ...message("settings"), chat: GROUP }));
    expect(of("answerCallbackQuery").at(-1)).toMatchObject({ text: expect.stringContaining("Only the moderators") });
    expect(of("getChatMember")).toHaveLength(2);
    const running = harness({ administrators: [PERSON.id] });
    await running.handle(asked(groupMessage("/settings")));
    expect(running.said()).toContain("for everyone here");
  });
});

describe("/privacy", () => {
  it("says what is kept, exports it and deletes it when that is confirmed", async () => {
    const { handle, said, button, shown, of, storage } = harness();
    await storage.settings.change(personOwner(String(PERSON.id)), { locale: "en" });
    await handle(asked(message("/privacy")));
    expect(said()).toContain("I keep no messages");
    await handle(asked(message("/privacy export")));
    expect(of("sendDocument")).toHaveLength(1);
    await handle(asked(message("/privacy forget")));
    expect(await storage.settings.read(personOwner(String(PERSON.id)))).toEqual({ locale: "en" });
    await handle(pressed(button("Delete"), shown()));
    expect(await storage.settings.read(personOwner(String(PERSON.id)))).toEqual({});
  });

  it.each(["export", "Forget"])("does %s in no group: it leads to the private chat, where one press of Start does it", async (wish) => {
    const { handle, of, said, link } = harness();
    await handle(asked(groupMessage(`/privacy ${wish}`)));
    expect(said()).toContain("do that in our private chat");
    expect(of("sendDocument")).toEqual([]);
    await handle(asked(message(`/start ${payloadOf(link("Open our chat"))}`)));
    if (wish === "export") expect(of("sendDocument")).toHaveLength(1);
    else expect(said()).toContain("Delete everything");
  });

  it("tells a group what is kept, with a way to one's own", async () => {
    const { handle, said, link } = harness();
    await handle(asked(groupMessage("/privacy")));
    expect(said()).toContain("I keep no messages");
    await handle(asked(message(`/start ${payloadOf(link("Open our chat"))}`)));
    expect(said()).toContain("I keep no messages");
  });
});
