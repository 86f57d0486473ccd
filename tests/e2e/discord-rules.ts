/**
 * What Discord refuses, from its documentation (resources/message, components/reference, interactions/*): written apart
 * from the program's own limits, so that neither can hide a mistake of the other.
 */
import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const length = (value: unknown): number => [...textOf(value)].length;

/** Every component of a message or modal, at any depth. */
export function componentsIn(components: unknown): Json[] {
  return objects(components).flatMap((component) => [
    component,
    ...componentsIn(component["components"]),
    ...componentsIn([component["accessory"], component["component"]].filter(Boolean)),
  ]);
}

/** All text that a Components V2 message shows. */
export const shownText = (body: unknown): string =>
  componentsIn(isObject(body) ? body["components"] : [])
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => textOf(content))
    .join("\n");

/** The buttons of a message, in order. */
export const buttonsOf = (body: unknown): { label: string; custom_id: string }[] =>
  componentsIn(isObject(body) ? body["components"] : [])
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label, custom_id }) => ({ label: textOf(label), custom_id: textOf(custom_id) }));

class Problems {
  readonly found: string[] = [];
  demand(isMet: boolean, problem: string): void {
    if (!isMet) this.found.push(problem);
  }
  between(value: unknown, least: number, most: number, what: string): void {
    const size = length(value);
    this.demand(size >= least && size <= most, `${what} has ${size} characters: ${least} to ${most} are allowed`);
  }
}

const TOP_LEVEL = new Set<unknown>([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);
const IN_CONTAINER = new Set<unknown>([...TOP_LEVEL].filter((type) => type !== ComponentType.Container));

function checkCustomIds(components: readonly Json[], problems: Problems): void {
  const ids = components.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  for (const id of ids) problems.between(id, 1, 100, "custom_id");
  problems.demand(new Set(ids).size === ids.length, "COMPONENT_CUSTOM_ID_DUPLICATED");
}

function checkSelect(select: Json, problems: Problems): void {
  const options = objects(select["options"]);
  problems.demand(options.length >= 1 && options.length <= 25, `a select has ${options.length} options`);
  for (const { label, value, description } of options) {
    problems.between(label, 1, 100, "select label");
    problems.between(value, 1, 100, "select value");
    if (description !== undefined) problems.between(description, 0, 100, "select description");
  }
  problems.demand(new Set(options.map(({ value }) => value)).size === options.length, "two options of a select have one value");
  problems.demand(options.filter((option) => option["default"]).length <= Number(select["max_values"] ?? 1), "more defaults than the select takes");
  if (select["placeholder"] !== undefined) problems.between(select["placeholder"], 0, 150, "select placeholder");
}

function checkRow(row: Json, problems: Problems): void {
  const inside = objects(row["components"]);
  problems.demand(inside.length >= 1 && inside.length <= 5, `an action row holds ${inside.length} components`);
  for (const component of inside) {
    if (component["type"] === ComponentType.StringSelect) {
      problems.demand(inside.length === 1, "a select stands alone in its row");
      checkSelect(component, problems);
    } else if (component["type"] === ComponentType.Button) {
      problems.between(component["label"], 1, 80, "button label");
      if (component["style"] === ButtonStyle.Link) problems.between(component["url"], 1, 512, "button url");
      else problems.demand(typeof component["custom_id"] === "string", "a button needs a custom_id");
    } else problems.demand(false, `component type ${component["type"]} cannot stand in an action row`);
  }
}

/** What Discord would refuse in a message; empty where it would be taken. */
export function messageProblems(body: unknown): string[] {
  const problems = new Problems();
  if (!isObject(body)) return ["not an object"];
  const flags = Number(body["flags"] ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const all = componentsIn(body["components"]);
  checkCustomIds(all, problems);
  for (const row of all.filter(({ type }) => type === ComponentType.ActionRow)) checkRow(row, problems);
  if (isV2) {
    problems.demand(!body["content"] && !body["embeds"] && !body["poll"], "content, embeds and polls are not allowed beside Components V2");
    problems.demand(all.length >= 1 && all.length <= 40, `${all.length} components: 1 to 40 are allowed`);
    problems.demand(length(shownText(body)) <= 4000, `${length(shownText(body))} characters of text: 4000 are allowed`);
    for (const component of objects(body["components"]))
      problems.demand(TOP_LEVEL.has(component["type"]), `component type ${component["type"]} cannot stand on top`);
    for (const container of all.filter(({ type }) => type === ComponentType.Container)) {
      const inside = objects(container["components"]);
      problems.demand(inside.length >= 1, "an empty container");
      problems.demand(
        inside.every(({ type }) => IN_CONTAINER.has(type)),
        "a container holds what it must not",
      );
      const colour = container["accent_color"];
      problems.demand(colour === undefined || colour === null || (Number(colour) >= 0 && Number(colour) <= 0xffffff), "accent_color is no colour");
    }
    for (const { content } of all.filter(({ type }) => type === ComponentType.TextDisplay)) problems.between(textOf(content).trim(), 1, 4000, "text display");
  } else {
    problems.demand(length(body["content"]) > 0 || objects(body["embeds"]).length > 0 || all.length > 0, "an empty message");
    problems.between(body["content"], 0, 2000, "content");
    problems.demand(objects(body["components"]).length <= 5, "more than five rows");
  }
  if (body["nonce"] !== undefined) problems.between(String(body["nonce"]), 1, 25, "nonce");
  return problems.found;
}

/** What Discord would refuse in a modal. */
export function modalProblems(modal: unknown): string[] {
  const problems = new Problems();
  if (!isObject(modal)) return ["not an object"];
  problems.between(modal["title"], 1, 45, "modal title");
  problems.between(modal["custom_id"], 1, 100, "modal custom_id");
  const top = objects(modal["components"]);
  problems.demand(top.length >= 1 && top.length <= 5, `a modal with ${top.length} components: 1 to 5 are allowed`);
  checkCustomIds(componentsIn(top), problems);
  for (const component of top) {
    if (component["type"] === ComponentType.TextDisplay) problems.between(component["content"], 1, 4000, "text display");
    else if (component["type"] === ComponentType.Label) {
      problems.between(component["label"], 1, 45, "label");
      problems.between(component["description"], 0, 100, "label description");
    } else problems.demand(false, `component type ${component["type"]} cannot stand in a modal`);
  }
  for (const input of componentsIn(top).filter(({ type }) => type === ComponentType.TextInput)) {
    const most = Number(input["max_length"] ?? 4000);
    problems.demand(most >= 1 && most <= 4000, "max_length of a text input");
    problems.between(input["value"], 0, most, "text input value");
    problems.between(input["placeholder"], 0, 100, "text input placeholder");
  }
  return problems.found;
}

/** What Discord would refuse in suggestions. */
export function choiceProblems(choices: unknown): string[] {
  const problems = new Problems();
  problems.demand(Array.isArray(choices) && choices.length <= 25, "more than 25 choices");
  for (const { name, value } of objects(choices)) {
    problems.between(name, 1, 100, "choice name");
    problems.between(value, 1, 100, "choice value");
  }
  return problems.found;
}

/** Discord's own pattern for the names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const MESSAGE = 3;

/** The longest of a text and its translations: what counts for a command's 8,000 characters. */
const longest = (text: unknown, translations: unknown) => Math.max(length(text), ...Object.values(isObject(translations) ? translations : {}).map(length));

function namesOf({ name, name_localizations }: Json): unknown[] {
  return [name, ...Object.values(isObject(name_localizations) ? name_localizations : {})];
}

function checkNamed(named: Json, isSlash: boolean, problems: Problems): number {
  for (const name of namesOf(named)) {
    if (isSlash) problems.demand(NAME.test(textOf(name)) && textOf(name) === textOf(name).toLowerCase(), `the name "${name}" is not allowed`);
    else problems.between(name, 1, 32, "name");
  }
  const descriptions = [named["description"], ...Object.values(isObject(named["description_localizations"]) ? named["description_localizations"] : {})];
  if (isSlash) for (const description of descriptions) problems.between(description, 1, 100, `description of ${named["name"]}`);
  let size = longest(named["name"], named["name_localizations"]) + longest(named["description"], named["description_localizations"]);
  const options = objects(named["options"]);
  problems.demand(options.length <= 25, "more than 25 options");
  const required = options.map((option) => option["required"] === true);
  problems.demand(
    !required.includes(true, required.indexOf(false) === -1 ? required.length : required.indexOf(false)),
    "a required option after an optional one",
  );
  for (const option of options) size += checkNamed(option, true, problems);
  const choices = objects(named["choices"]);
  problems.demand(choices.length <= 25, "more than 25 choices");
  for (const choice of choices) {
    for (const name of namesOf(choice)) problems.between(name, 1, 100, "choice name");
    size += longest(choice["name"], choice["name_localizations"]) + length(String(choice["value"]));
  }
  return size;
}

/** What Discord would refuse in an application's commands. */
export function commandProblems(commands: unknown): string[] {
  const problems = new Problems();
  const list = objects(commands);
  for (const type of [CHAT_INPUT, MESSAGE]) {
    const ofType = list.filter((command) => (command["type"] ?? CHAT_INPUT) === type);
    problems.demand(ofType.length <= (type === CHAT_INPUT ? 100 : 15), "too many commands");
    problems.demand(new Set(ofType.map(({ name }) => name)).size === ofType.length, "two commands of one name");
  }
  for (const command of list) {
    const size = checkNamed(command, (command["type"] ?? CHAT_INPUT) === CHAT_INPUT, problems);
    problems.demand(size <= 8000, `${command["name"]} has ${size} characters: 8000 are allowed`);
  }
  return problems.found;
}
