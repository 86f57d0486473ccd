import { describe, expect, it, test } from "vitest";
import { guessWords, readWords } from "../../../src/core/links/words.ts";

describe("the words of a link", () => {
  test.each<[slug: string, words: string, why: string]>([
    ["Xiaomi-Mi_Band+4", "Xiaomi Mi Band 4", "separators become blanks"],
    ["Redmi---Gold--", "Redmi Gold", "many of them one"],
    ["micr%C3%B3fono-razer", "micrófono razer", "escapes are UTF-8"],
    ["%E5%B0%8F%E7%B1%B3-%E6%89%8B%E7%8E%AF", "小米 手环", "of any script"],
    ["%D0%A1%D1%8F%D0%BE%D0%BC%D0%B8", "Сяоми", "of any script"],
    ["%25D0%25A1%25D1%258F%25D0%25BE%25D0%25BC%25D0%25B8", "Сяоми", "escaped twice"],
    ["Bater%EDa-Xiaomi", "Batería Xiaomi", "or an old code page"],
    ["Xiaomi-autonom%C3", "Xiaomi autonom", "cut in the middle of a letter"],
    ["100%-wool", "100 wool", "a lone percent sign is none"],
    ["mi-redmi-4x-5.0-3gb", "mi redmi 4x 5.0 3gb", "a decimal point stays"],
    ["smart.watch.html", "smart watch", "other full stops and file endings go"],
    ["AT%26amp%3BT-phone", "AT T phone", "entities go"],
    ["monitor-2-6934177717079", "monitor 2", "an EAN is no word"],
    ["smartfon-redmi-siniy", "smartfon redmi siniy", "transliterations stay as they are"],
    ["a%E2%80%AEb%00c", "a b c", "control and direction signs go"],
  ])("%s: %s (%s)", (slug, words) => {
    expect(readWords(slug, "shop.com")).toBe(words);
  });

  it("are read in the code page of the country", () => {
    expect(readWords("%D1%FF%EE%EC%E8", "shop.ru")).toBe("Сяоми");
  });

  it("have decimal points where the shop's sign for them stands between digits", () => {
    expect(readWords("zigbee-3_0-hub_white", "shop.com", "_")).toBe("zigbee 3.0 hub white");
  });

  it("are no longer than a title", () => {
    expect(readWords("x".repeat(5000), "shop.com").length).toBe(300);
    expect(readWords(`x${"𝐀".repeat(300)}`, "shop.com")).toBe(`x${"𝐀".repeat(149)}`);
  });
});

describe("the words of an unknown shop's link", () => {
  test.each([
    ["/en/catalog/xiaomi-mi-band-4-black/12345678", "xiaomi mi band 4 black"],
    ["/xiaomi-mi-band-4-5f1a841fcd239a0106798bd2.html", "xiaomi mi band 4"],
    ["/about-us/contact", ""],
    ["/", ""],
  ])("%s: %s", (path, words) => {
    expect(guessWords(path, "shop.com")).toBe(words);
  });
});
