/** The data on shops' pages against pages shaped like those that were seen. */
import { describe, expect, it } from "vitest";
import { readBlockPages } from "../../../src/core/knowledge/files.ts";
import { loadShops } from "../../../src/core/knowledge/load.ts";
import { createBlockReader } from "../../../src/core/links/blocked.ts";
import { createPageReader } from "../../../src/core/links/page.ts";

const shops = new Map(loadShops().map((shop) => [shop.id, shop]));
const blocks = createBlockReader(readBlockPages());
const read = (id: string, html: string) => {
  const shop = shops.get(id);
  if (!shop) throw new Error(`no shop ${id}`);
  const reader = createPageReader(shop, blocks);
  reader.write(html);
  const { found } = reader.end();
  return "page" in found ? found.page : found.why;
};

describe("pages of real shops", () => {
  it.each([
    ["Amazon.com: Xiaomi Smart Band 8 : Sports & Outdoors", "Xiaomi Smart Band 8"],
    ["Xiaomi Smart Band 8 : Amazon.es: Deportes y aire libre", "Xiaomi Smart Band 8"],
    ["Xiaomi Smart Band 8: schwarz : Amazon.de: Elektronik & Foto", "Xiaomi Smart Band 8: schwarz"],
    ["Amazon.co.uk: Xiaomi Smart Band 8", "Xiaomi Smart Band 8"],
  ])("Amazon's title %j", (title, cut) => {
    expect(read("amazon", `<title>${title}</title>`)).toMatchObject({ title: cut, from: "title" });
  });

  it.each(["Visit the Xiaomi Store", "Brand: Xiaomi", "Besuche den Xiaomi-Store", "Marke: Xiaomi", "Visita la tienda de Xiaomi", "Visiter la boutique Xiaomi"])(
    "Amazon's byline %j",
    (byline) => {
      const html = `<title>Amazon.de</title><span id="productTitle">Smart Band 8</span><a id="bylineInfo">${byline}</a>`;
      expect(read("amazon", html)).toMatchObject({ title: "Smart Band 8", brand: "Xiaomi", from: "shop-field" });
    },
  );

  it("eBay's and AliExpress's titles without the shop's name", () => {
    expect(read("ebay", '<meta property="og:title" content="Mi Band 8 | eBay">')).toMatchObject({ title: "Mi Band 8" });
    expect(read("aliexpress", '<h1 data-pl="product-title">Mi Band 8</h1>')).toMatchObject({ title: "Mi Band 8", from: "shop-field" });
    expect(read("aliexpress", "<title>Mi Band 8 - AliExpress 44</title>")).toMatchObject({ title: "Mi Band 8" });
  });

  it.each([
    ["amazon", "<title>Robot Check</title><form action='/errors/validateCaptcha'>", "blocked"],
    ["amazon", "<title>Sorry! Something went wrong!</title>", "blocked"],
    ["amazon", "<title>Amazon.com</title><form method=get action=/errors/validateCaptcha>", "blocked"],
    ["aliexpress", "<title>AliExpress</title><script>window._d_c_.isCSR = true;</script>", "blocked"],
    ["aliexpress", '<script>location="//www.aliexpress.com//item/1.html/_____tmd_____/punish?x5secdata=1"</script>', "blocked"],
    ["lazada", "<title>Captcha Interception</title>", "blocked"],
    ["taobao", "<title>登录</title>", "login"],
    ["walmart", "<title>Robot or human?</title><div id=px-captcha>", "blocked"],
    ["newegg", "<title>Are you a human?</title>", "blocked"],
    ["ebay", "<title>Pardon Our Interruption...</title>", "blocked"],
    ["ozon", "<title>Antibot Challenge Page</title>", "blocked"],
    ["yandex-market", "<title>Вы не робот?</title>", "blocked"],
    ["mediamarkt", "<title>MediaMarkt</title><p>Das ging uns leider zu schnell.</p>", "blocked"],
    ["xiaomi-youpin", "<title>小米有品</title><div id=root></div><script>1</script>", "script-only"],
    ["wildberries", "<title>Wildberries</title><script>1</script>", "script-only"],
    ["olx", "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "blocked"],
  ])("%s: %s is no listing", (id, html, why) => {
    expect(read(id, html)).toBe(why);
  });

  it("no shop's name and no block page's title is ever a product", () => {
    const filler = "<p>text</p>".repeat(100);
    for (const shop of shops.values())
      for (const title of [shop.name, ...shop.hosts]) expect(read(shop.id, `<title>${title}</title>${filler}`), `${shop.id}: ${title}`).toBe("no-title");
    for (const { titles = [], why } of readBlockPages()) for (const title of titles) expect(read("banggood", `<title>${title}</title>`), title).toBe(why);
  });
});
