import { expect, test } from "vitest";
import { terminalContext } from "../../../src/bots/terminal/locale.ts";

test.each([
  ["LANG says it", { LANG: "de_DE.UTF-8" }, { platformLocale: "de" }],
  ["LC_ALL goes before LANG", { LC_ALL: "fr_FR", LANG: "de_DE" }, { platformLocale: "fr" }],
  ["LC_MESSAGES goes before LANG", { LC_MESSAGES: "pl_PL", LANG: "de_DE" }, { platformLocale: "pl" }],
  ["an empty variable says nothing", { LC_ALL: "", LANG: "es" }, { platformLocale: "es" }],
  ["the C locale says nothing", { LANG: "C.UTF-8" }, {}],
  ["no variable says nothing", {}, {}],
])("the terminal's language: %s", (_rule, environment, context) => {
  expect(terminalContext(environment)).toEqual(context);
});
