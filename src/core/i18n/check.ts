/** Holds every language's wording against the list of messages. */
import type { FluentBundle } from "@fluent/bundle";
import type { ProductClass, Topic } from "../knowledge/schema.ts";
import { LOCALES, readBundle } from "./localise.ts";
import { classText, MESSAGES } from "./messages.ts";

interface LocaleProblem {
  readonly file: string;
  readonly entry: string;
  readonly problem: string;
  readonly mend: string;
}

/** Pieces that other messages are put together from: not said alone. */
const FRAGMENT = "fragment-";

function variablesOf(node: unknown, bundle: FluentBundle, found: Set<string>): Set<string> {
  if (Array.isArray(node)) for (const part of node) variablesOf(part, bundle, found);
  else if (node !== null && typeof node === "object") {
    const part = node as Record<string, unknown>;
    if (part["type"] === "var") found.add(String(part["name"]));
    if (part["type"] === "mesg") variablesOf(bundle.getMessage(String(part["name"]))?.value, bundle, found);
    for (const value of Object.values(part)) variablesOf(value, bundle, found);
  }
  return found;
}

/** Messages that are missing, unknown, or use other parameters than the code gives. */
export function checkLocales(topics: readonly Topic[], classes: readonly ProductClass[], folder?: string): LocaleProblem[] {
  const expected = new Map<string, readonly string[]>(Object.entries(MESSAGES));
  for (const { id } of classes) expected.set(classText(id).id, []);
  for (const topic of topics) {
    for (const part of ["title", "short", "long", ...topic.facts.map(({ id }) => `fact-${id}`)]) expected.set(`topic-${topic.id}-${part}`, []);
  }
  return LOCALES.flatMap((locale) => {
    const bundle = readBundle(locale, folder);
    const file = `locales/${locale}`;
    const problems: LocaleProblem[] = [];
    for (const [id, params] of expected) {
      const message = bundle.getMessage(id);
      if (!message?.value) {
        problems.push({ file, entry: id, problem: "this message is missing", mend: "add it" });
        continue;
      }
      const used = variablesOf(message.value, bundle, new Set());
      const unknown = [...used].filter((name) => !params.includes(name));
      if (unknown.length > 0)
        problems.push({
          file,
          entry: id,
          problem: `uses $${unknown.join(", $")}, which the program does not give`,
          mend: `use only: ${params.join(", ") || "no parameter"}`,
        });
    }
    for (const id of bundle._messages.keys()) {
      if (!expected.has(id) && !id.startsWith(FRAGMENT))
        problems.push({ file, entry: id, problem: "no code says this message", mend: "remove it or mend its id" });
    }
    return problems;
  });
}
