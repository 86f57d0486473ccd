import { describe, expect, it } from "vitest";
import { DataError } from "../../../src/core/knowledge/files.ts";
import { link, slug } from "../../../src/core/knowledge/load.ts";
import { brandFile, KNOWLEDGE, productsFile, SAMPLE, SOURCE } from "../../sample.ts";

const productOf = (id: string) => KNOWLEDGE.products.find((product) => product.id === id);

describe("link", () => {
  it("gives a product the tier of its folder, the class of its file and its brand", () => {
    expect(productOf("xiaomi/mi-band-6")).toMatchObject({ tier: 3, class: "fitness-band", brand: { id: "xiaomi", tier: 1 } });
  });

  it("lets a product stand on another rung than its folder", () => {
    const { products } = link({ ...SAMPLE, productsFiles: [productsFile(4, "yeelight", "light", [{ name: "Mi Lamp", tier: 3 }])] });
    expect(products.find(({ name }) => name === "Mi Lamp")?.tier).toBe(3);
  });

  it("tells a maker that nobody publishes from one that is the brand itself", () => {
    expect(productOf("xiaomi/mi-band-6")?.maker?.id).toBe("huami");
    expect(productOf("xiaomi/mi-electric-scooter-m365")?.maker).toBeNull();
    expect(productOf("redmi/redmi-note-14")?.maker).toBeUndefined();
  });

  it("keeps apart two files' own sources of one id", () => {
    const other = { ...SOURCE, title: "Another page" };
    const files = [
      brandFile(4, "one", "One", { sources: { own: SOURCE }, history: [{ event: "founded", date: "2014", sources: ["own", "page"] }] }),
      brandFile(4, "two", "Two", { sources: { own: other }, history: [{ event: "founded", date: "2014", sources: ["own"] }] }),
    ];
    const { brands, sources } = link({ ...SAMPLE, brandFiles: [...SAMPLE.brandFiles, ...files] });
    const titles = (id: string) =>
      brands
        .get(id)
        ?.history.flatMap((event) => event.sources ?? [])
        .map((key) => sources.get(key)?.title);
    expect([titles("one"), titles("two")]).toEqual([[SOURCE.title, SOURCE.title], [other.title]]);
  });

  it("leaves a Mi Home device of an unknown vendor without one", () => {
    expect(KNOWLEDGE.devices.map(({ vendor }) => vendor?.id ?? null)).toEqual(["roborock", "philips", null]);
  });

  it("refuses an id that two files claim, and names the second", () => {
    const twice = { ...SAMPLE, brandFiles: [...SAMPLE.brandFiles, { ...brandFile(6, "jase", "Jase again"), path: "brands/6-youpin/other.json" }] };
    expect(() => link(twice)).toThrow(new DataError("brands/6-youpin/other.json", 'the id "jase" is taken by another file; merge the two or rename one'));
  });

  it("refuses a product of a brand that nobody has", () => {
    expect(() => link({ ...SAMPLE, productsFiles: [productsFile(4, "nobody", "light", [{ name: "Lamp" }])] })).toThrow(
      /nobody-light.*there is no brand "nobody"/,
    );
  });

  it("refuses a maker, a vendor and a code rule that lead nowhere", () => {
    const lamp = productsFile(4, "yeelight", "light", [{ name: "Lamp", maker: "nobody" }]);
    expect(() => link({ ...SAMPLE, productsFiles: [lamp] })).toThrow(DataError);
    expect(() => link({ ...SAMPLE, vendors: { roborock: "nobody" } })).toThrow(/vendors\.json/);
    expect(() => link({ ...SAMPLE, codeRules: SAMPLE.codeRules.map((rule) => ({ ...rule, brand: "nobody" })) })).toThrow(/codes\.json/);
  });
});

describe("slug", () => {
  it("makes an id of a name in any script", () => {
    expect(["Mi Band 6", "S7+", " Étui (2) ", "小米手环"].map(slug)).toEqual(["mi-band-6", "s7-plus", "e-tui-2", "小米手环"]);
  });
});
