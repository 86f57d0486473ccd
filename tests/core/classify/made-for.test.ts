/** Over the real data: whatever the order of label, thing and model, a thing named with another's model is not Xiaomi's for sure. */
import { describe, expect, test } from "vitest";
import { assistant } from "../../real.ts";

/** Each thing in en, es, pt, fr, de, it, pl, ru, uk, zh, and the models it is bought for. */
const THINGS: readonly (readonly [words: string, models: readonly string[]])[] = [
  ["helmet casco capacete casque kinderhelm casco kask шлем шолом 头盔", ["M365"]],
  ["bag bolsa sacola sacoche tasche borsa torba сумка 手提包", ["M365"]],
  ["tyre neumático pneu pneu reifen pneumatico opona покрышка 轮胎", ["M365"]],
  ["strap correa pulseira armband cinturino pasek ремешок ремінець 表带", ["Band 8", "Smart Band 7"]],
  ["charger cargador carregador chargeur ladegerät caricatore ładowarka зарядка 充电器", ["Band 5", "M365"]],
  ["brush cepillo escova brosse bürste spazzola szczotka щетка щітка 滚刷", ["S10", "S5 Max vacuum", "X10+"]],
  ["case funda capa coque hülle cover etui чехол чохол 手机壳", ["Note 13 Pro", "Redmi Note 12", "POCO X6", "13T"]],
  ["battery batería bateria batterie akku batteria аккумулятор акумулятор 电池", ["Redmi Note 9", "Mi 9T", "M365"]],
  ["filter filtro filtre filtr фильтр фільтр 滤芯", ["Air Purifier 3H"]],
];
const ORDERS: readonly ((thing: string, model: string) => string)[] = [
  (thing, model) => `Xiaomi ${thing} ${model}`,
  (thing, model) => `${thing} Xiaomi ${model}`,
  (thing, model) => `${thing} ${model} Xiaomi`,
  (thing, model) => `Xiaomi ${model} ${thing}`,
  (thing, model) => `${model} ${thing} xiaomi`,
];

test.each(THINGS)("%s: named with %o", (words, models) => {
  const titles = words.split(" ").flatMap((thing) => models.flatMap((model) => ORDERS.map((order) => order(thing, model))));
  expect(titles.filter((title) => assistant.classify(title).verdict === "xiaomi")).toEqual([]);
});

describe("Xiaomi's own accessories and devices keep their rung", () => {
  test.each([
    ["Xiaomi helmet", 3],
    ["Xiaomi backpack", 3],
    ["Original Xiaomi Mi Band 6 strap", 3],
    ["Xiaomi 33W charger MDY-11-EZ", 3],
    ["Xiaomi scooter M365", 3],
    ["patinete M365 Pro Xiaomi", 3],
    ["Xiaomi tablet Pad 6 8/256GB", 1],
    ["Redmi Note 13 Pro smartphone 6.67 inch display", 2],
    ["Xiaomi TV Box S with remote control", 1],
  ])("%s is tier %i", (title, tier) => {
    expect(assistant.classify(title).tier).toBe(tier);
  });
});
