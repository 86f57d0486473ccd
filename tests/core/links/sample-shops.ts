/** A few shops for tests of the logic: real hosts, so that the tests read as links do. */
import type { Shop } from "../../../src/core/knowledge/schema.ts";
import { createLinkReader } from "../../../src/core/links/read-link.ts";

function shop(id: string, kind: Shop["kind"], hosts: string[], more: Partial<Shop> = {}): Shop {
  return { id, name: id, kind, hosts, plainRequest: "the page", sources: [], asOf: "2026", ...more };
}

export const SHOPS: readonly Shop[] = [
  shop("aliexpress", "marketplace", ["aliexpress.com", "aliexpress.ru"], {
    items: ["/item/{slug}/{id}.html", "/item/{id}.html"],
    pages: {
      search: ["/wholesale?SearchText={any}"],
      category: ["/category/*"],
      store: ["/store/{any}"],
      coupon: ["/coupons"],
      short: ["aliexpress.ru/e/{code}"],
    },
    keep: ["sku_id"],
  }),
  shop("amazon", "marketplace", ["amazon.com", "amazon.co.uk"], { items: ["/{slug}/dp/{code}/*", "/dp/{code}/*"] }),
  shop("banggood", "shop", ["banggood.com"], { items: ["/{slug}-p-{id}.html"], decimalSign: "_" }),
  shop("otto", "shop", ["otto.de"], { items: ["/p/{slug}-{code}"], keep: ["#variationId"] }),
  shop("trendyol", "shop", ["trendyol.com"], { items: ["/{slug}/{slug}-p-{id}"] }),
  shop("ozon", "marketplace", ["ozon.ru"], { items: ["/product/{slug}-{id}"] }),
  shop("mi-com", "shop", ["mi.com"], {
    items: ["item.mi.com/{id}.html", "mi.com/{any}/product/{slug}"],
    official: [
      { pattern: "mi.com", why: "test", sources: ["page"] },
      { pattern: "mi.com/{any}/store/xiaomi/*", why: "test", sources: ["page"] },
    ],
  }),
  shop("youpin", "marketplace", ["youpin.mi.com"], { items: ["/detail?gid={id}"] }),
  shop("share", "short", ["s.click.aliexpress.com", "bit.ly"], { target: ["dl_target_url"] }),
  shop("network", "wrapper", ["ad.example.com"], { target: ["ulp", "url"], pages: { short: ["/g/*"] } }),
];

export const readLink = createLinkReader(SHOPS);
