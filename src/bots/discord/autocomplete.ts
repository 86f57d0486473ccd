/** What a person may be typing, as Discord's suggestions; free text goes through all the same. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandAutocompleteResponse,
  type APIApplicationCommandInteractionDataStringOption,
  InteractionResponseType,
} from "discord.js";
import type { CandidateSearch } from "../../core/answers/candidates.ts";
import { CHOICE_LENGTH, CHOICES } from "./limits.ts";

/** A phone shows about so many above its keyboard; more only have to be searched and sent. */
const SUGGESTIONS = Math.min(10, CHOICES);

export function suggest({ data }: APIApplicationCommandAutocompleteInteraction, candidates: CandidateSearch): APIApplicationCommandAutocompleteResponse {
  const typing = data.options.find((option): option is APIApplicationCommandInteractionDataStringOption => "focused" in option && option.focused === true);
  const names = new Set(candidates(String(typing?.value ?? ""), SUGGESTIONS).map(({ name }) => name));
  // A name that was cut short would ask for something else.
  const choices = [...names].filter(({ length }) => length <= CHOICE_LENGTH).map((name) => ({ name, value: name }));
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}
