/** Puts a {@link Text} into words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { DATA_FOLDER } from "../knowledge/files.ts";
import { classText, type Names, type Text, type Things } from "./messages.ts";

export const LOCALES = ["en", "es", "pt", "fr", "de", "it", "pl", "ru", "uk", "zh"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";

/** Renders texts in one language. */
export interface Localiser {
  readonly locale: Locale;
  (text: Text): string;
}

/** Reads a language's `.ftl` files into one bundle; a file that does not parse is an error of ours and stops the start. */
export function readBundle(locale: Locale, folder = DATA_FOLDER): FluentBundle {
  // Isolation marks are for user text in the other direction; they show as boxes in terminals and chats.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const path = join(folder, "locales", locale);
  for (const file of readdirSync(path).filter((name) => name.endsWith(".ftl"))) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(path, file), "utf8")));
    if (errors.length > 0) throw new Error(`${path}/${file}: ${errors.map((error) => error.message).join("; ")}`);
  }
  return bundle;
}

/** The month is as exact as a sentence needs a date. */
const DATE_PARTS = [{ year: "numeric" }, { year: "numeric", month: "long" }, { year: "numeric", month: "long" }] as const;

/** The dates of the knowledge base are few, and making a format takes longer than a whole answer. */
const formattedDates = new Map<string, string>();

/** `2014-07` as "July 2014" in the reader's language. */
export function formatDate(date: string, locale: Locale): string {
  const parts = date.split("-").map(Number);
  const format = DATE_PARTS[parts.length - 1];
  if (!format || parts.some(Number.isNaN)) return date;
  const key = `${locale} ${date}`;
  const [year = 0, month = 1] = parts;
  const formatted = formattedDates.get(key) ?? new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" }).format(Date.UTC(year, month - 1));
  formattedDates.set(key, formatted);
  return formatted;
}

interface Message {
  readonly bundle: FluentBundle;
  /** A string where nothing is to be put into it. */
  readonly pattern: Parameters<FluentBundle["formatPattern"]>[0];
}

function findMessage(bundles: readonly FluentBundle[], id: string): Message {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return { bundle, pattern };
  }
  throw new Error(`No language has the message "${id}"`);
}

/** A localiser over bundles, the first that has a message says it; makes no input or output of its own. */
export function createLocaliser(locale: Locale, bundles: readonly FluentBundle[]): Localiser {
  const all = new Intl.ListFormat(locale);
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const listed = (value: Things | Names): string => {
    if ("classes" in value) return all.format(value.classes.map((id) => localise(classText(id))));
    // Intl has no list that goes on: its "unit" lists join Chinese and Russian names with nothing.
    return value.either ? either.format(value.names) : value.names.join(locale === "zh" ? "、" : ", ");
  };
  const messages = new Map<string, Message>();
  const localise = (text: Text): string => {
    const message = messages.get(text.id) ?? findMessage(bundles, text.id);
    messages.set(text.id, message);
    const { bundle, pattern } = message;
    if (typeof pattern === "string") return pattern;
    const params: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(text.params)) {
      if (typeof value === "object") params[name] = "id" in value ? localise(value) : listed(value);
      else params[name] = name === "date" && typeof value === "string" && value !== "none" ? formatDate(value, locale) : value;
    }
    return bundle.formatPattern(pattern, params);
  };
  return Object.assign(localise, { locale });
}

/** Localisers of all languages, each read from disk when it is first needed; English says what a translation lacks. */
export function createLocalisers(): (locale: Locale) => Localiser {
  const made = new Map<Locale, Localiser>();
  return (locale) => {
    const known =
      made.get(locale) ?? createLocaliser(locale, locale === DEFAULT_LOCALE ? [readBundle(locale)] : [readBundle(locale), readBundle(DEFAULT_LOCALE)]);
    made.set(locale, known);
    return known;
  };
}
