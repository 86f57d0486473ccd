import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../../../src/core/knowledge/check.ts";
import { BLOCK_PAGE, type DataFolder, makeDataFolder } from "../../data-folder.ts";
import { SAMPLE, SOURCE } from "../../sample.ts";

const SOUND = {
  id: "testbrand",
  name: "Testbrand",
  confidence: "high",
  asOf: "2024",
  history: [{ event: "youpin", date: "2020", sources: ["own"] }],
  sources: { own: SOURCE },
};
const [RULE] = SAMPLE.codeRules;

describe("checkData", () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => folder.remove());
  const problems = (file: string) => checkData(folder.path).filter((problem) => problem.file.endsWith(file));
  const withBrand = (change: Record<string, unknown>) => {
    folder.write("brands/6-youpin/testbrand.json", { ...SOUND, ...change });
    return problems("testbrand.json").map(({ problem, mend }) => `${problem}. ${mend}`);
  };
  const withRule = (change: Record<string, unknown>) => {
    folder.write("codes.json", [{ ...RULE, ...change }]);
    return problems("codes.json").map(({ problem }) => problem);
  };

  it("finds nothing wrong with the sample, nor with a sound new brand", () => {
    expect(checkData(folder.path).filter(({ file }) => !file.startsWith("locales/"))).toEqual([]);
    expect(withBrand({})).toEqual([]);
  });

  it("finds a name that another brand has, and says how to mend it", () => {
    expect(withBrand({ aliases: ["Roborock"] })).toEqual([expect.stringMatching(/"Roborock" is also a name of roborock.*weakNames/)]);
  });

  it("lets two brands share a name that one of them calls weak", () => {
    expect(withBrand({ aliases: ["Roborock"], weakNames: ["Roborock"] })).toEqual([]);
  });

  it("finds a name without a letter or digit", () => {
    expect(withBrand({ aliases: ["!!!"] })).toEqual([expect.stringContaining("no letter or digit")]);
  });

  it("finds two products of one name", () => {
    expect(withBrand({ products: [{ name: "X 1" }, { name: "x-1" }] })).toEqual([expect.stringContaining("the id testbrand/x-1 is taken")]);
  });

  it("finds sources and classes that do not exist", () => {
    expect(withBrand({ history: [{ event: "youpin", date: "2020", sources: ["nowhere"] }] })).toEqual([expect.stringContaining('no source "nowhere"')]);
    expect(withBrand({ classes: ["unicorn"] })).toEqual([expect.stringContaining('no class "unicorn"')]);
    expect(withBrand({ products: [{ name: "X 1", class: "unicorn" }] })).toEqual([expect.stringContaining('no class "unicorn"')]);
  });

  it("finds a block page without a sign, with one too short, or without its source", () => {
    folder.write("block-pages.json", [
      { what: "No sign", why: "gone", sources: [] },
      { ...BLOCK_PAGE, titles: ["!!!"], markers: ["bot"], sources: ["nowhere"] },
    ]);
    expect(problems("block-pages.json").map(({ problem }) => problem)).toEqual([
      "nothing by which such a page is known",
      'there is no source "nowhere"',
      'the title "!!!" has no letter or digit',
      expect.stringContaining('"bot" is too short'),
    ]);
  });

  it("finds a fact without a source, unless it is marked as background", () => {
    expect(withBrand({ history: [{ event: "youpin", date: "2020" }] })).toEqual([expect.stringContaining("a fact without a source")]);
    expect(withBrand({ history: [{ event: "youpin", date: "2020", certainty: "background" }] })).toEqual([]);
  });

  it("finds a code rule whose example does not match", () => {
    expect(withRule({ example: "nonsense" })).toEqual(["the example nonsense does not match"]);
  });

  it("finds a code rule that a hostile text can keep busy", () => {
    expect(withRule({ pattern: "(?:[A-Z]+[A-Z]+)+1", example: "AB1" })).toEqual(["this pattern can take very long on a hostile text"]);
  });

  it("finds a word that names two classes", () => {
    folder.write("classes/lens.json", { id: "lens", kind: "device", names: { en: ["Scooter"] } });
    expect(checkData(folder.path)).toContainEqual(
      expect.objectContaining({ entry: "scooter", problem: expect.stringMatching(/also names the class (lens|scooter)/) }),
    );
  });

  describe("of a shop", () => {
    const shopProblems = (change: Record<string, unknown>) => {
      folder.write("shops/testshop.json", {
        id: "testshop",
        name: "Test shop",
        kind: "shop",
        hosts: ["testshop.com"],
        items: ["/{slug}/{id}"],
        plainRequest: "the page",
        sources: [],
        asOf: "2026",
        ...change,
      });
      return problems("testshop.json").map(({ problem }) => problem);
    };

    it.each<[what: string, change: Record<string, unknown>, problem: string]>([
      ["a host that another shop has", { hosts: ["othershop.com", "testshop.com"] }, "this host is also othershop's"],
      ["a host that nobody can register", { hosts: ["co.uk"] }, "nobody can register such a host"],
      ["a pattern with an unknown placeholder", { items: ["/{number}"] }, "unknown placeholder {number}; there are slug, id, code, any"],
      ["a pattern on another's host", { items: ["item.elsewhere.com/{id}"] }, "item.elsewhere.com is none of the shop's hosts"],
      ["a wrapper without a target", { kind: "wrapper" }, "a wrapper without the parameter that carries its target"],
      ["a source that does not exist", { sources: ["nowhere"] }, 'there is no source "nowhere"'],
      [
        "a field that is no single element",
        { page: { title: ["div > h1"] } },
        '"div > h1" must be a tag, #id, .class or [name=value], or some of them in a row',
      ],
      ["words around no fact", { page: { tails: ["| Shop"] } }, '"| Shop" must name one of {title}, {brand}, {store}'],
      ["another name than its file's", { id: "other" }, "the file is not named after its id"],
    ])("finds %s", (_what, change, problem) => {
      folder.write("shops/othershop.json", {
        id: "othershop",
        name: "Other shop",
        kind: "shop",
        hosts: ["othershop.com"],
        plainRequest: "the page",
        sources: [],
        asOf: "2026",
      });
      expect(shopProblems({})).toEqual([]);
      expect(shopProblems(change)).toEqual([problem]);
    });
  });

  it("shows the misfits of all files at once", () => {
    folder.write("brands/6-youpin/testbrand.json", { ...SOUND, confidence: "sure" });
    folder.write("codes.json", [{ ...RULE, why: 7 }]);
    expect(checkData(folder.path).map(({ entry }) => entry)).toEqual(["confidence", "0.why"]);
  });
});
