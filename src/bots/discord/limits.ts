/** What Discord allows, from docs.discord.com (resources/message, components/reference, interactions), read in November 2026. */

/** Characters that all texts of one Components V2 message have together. */
export const MESSAGE_CHARACTERS = 4000;
export const BUTTONS_A_ROW = 5;
export const BUTTON_LABEL = 80;
/** Names and values of suggestions. */
export const CHOICE_LENGTH = 100;
export const CHOICES = 25;
export const OPTION_LENGTH = 6000;
export const MODAL_TITLE = 45;
export const FIELD_LABEL = 45;
/** Milliseconds until an interaction that got no response is given up. */
export const RESPONSE_DEADLINE_MS = 3000;
