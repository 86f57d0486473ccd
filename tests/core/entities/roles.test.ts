import { describe, expect, test } from "vitest";
import { roleList } from "../../sample.ts";

describe("assignRoles", () => {
  test.each([
    ["a name alone is for sale", "Mi 11", ["sold:xiaomi/mi-11"]],
    ["what follows “for” is a target", "case for Mi 11", ["sold:case", "target:xiaomi/mi-11"]],
    ["words may stand between “for” and the target", "case for the new Xiaomi phone", ["sold:case", "target:xiaomi", "target:phone"]],
    ["a list behind “for” is all targets", "case for Mi 11, Redmi Note 14", ["sold:case", "target:xiaomi/mi-11", "target:redmi/redmi-note-14"]],
    ["a model before “for Xiaomi” is what it is for", "M365 bag for Xiaomi", ["target:xiaomi/mi-electric-scooter-m365", "sold:bag", "target:xiaomi"]],
    ["“for” speaks only about its own part of the title", "for women | Xiaomi band", ["sold:xiaomi", "sold:fitness-band"]],
    ["“for women” leaves the brand behind it for sale", "band for women Xiaomi", ["sold:fitness-band", "sold:xiaomi"]],
    ["a Turkish “uyumlu” makes what stands before it a target", "Redmi Note 14 uyumlu case", ["target:redmi/redmi-note-14", "sold:case"]],
    ["a Chinese 用 behind a name makes it a target", "小米用", ["target:xiaomi"]],
    ["“by” names a maker", "band by Huami", ["sold:fitness-band", "maker:huami"]],
    ["“works with” names a partner in talk", "lamp works with Mi Home", ["sold:light", "works-with:mi-home"]],
    ["an app is never for sale", "lamp Mi Home app", ["sold:light", "works-with:mi-home"]],
    ["a shop is a channel", "toolkit Xiaomi Youpin", ["sold:tool", "channel:youpin"]],
    ["“from Xiaomi” is a channel", "toolkit from Xiaomi", ["sold:tool", "channel:xiaomi"]],
    ["“from Roborock” is no shop of Xiaomi's: the brand stays for sale", "brush from Roborock", ["sold:brush", "sold:roborock"]],
    ["what follows “with” comes along", "Mi 11 with case", ["sold:xiaomi/mi-11", "bundle:case"]],
    ["an ecosystem is not the thing for sale", "lamp Xiaomi ecosystem", ["sold:light", "ecosystem:xiaomi"]],
    ["“not” denies the name behind it", "not Xiaomi", ["not:xiaomi"]],
  ])("%s", (_rule, title, expected) => {
    expect(roleList(title)).toEqual(expected);
  });
});
