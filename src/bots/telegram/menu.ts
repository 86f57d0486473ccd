/** The commands, as Telegram's menu shows them and `/help` lists them. */
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";

/** Whom a command is for. */
export type Audience = "private" | "group" | "administrators";

interface MenuCommand {
  readonly command: string;
  readonly audiences: readonly Audience[];
  /** Whether only the sender sees the command and its answer in a group. */
  readonly isEphemeral?: true;
}

export const MENU = [
  { command: "xiaomi", audiences: ["private", "group", "administrators"] },
  { command: "brand", audiences: ["private", "group", "administrators"] },
  { command: "tiers", audiences: ["private", "group", "administrators"] },
  { command: "settings", audiences: ["private", "administrators"], isEphemeral: true },
  { command: "reports", audiences: ["administrators"], isEphemeral: true },
  { command: "teach", audiences: ["administrators"], isEphemeral: true },
  { command: "privacy", audiences: ["private", "group", "administrators"], isEphemeral: true },
  { command: "help", audiences: ["private", "group", "administrators"], isEphemeral: true },
] as const satisfies readonly MenuCommand[];

export const commandsFor = (audience: Audience) => MENU.filter(({ audiences }: MenuCommand) => audiences.includes(audience));

export const describeCommand = (command: (typeof MENU)[number]["command"], say: Localiser): string => say(text(`telegram-command-${command}`));
