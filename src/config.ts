/** The environment, parsed once. Every variable the program reads is here and in `.env.example`. */
import { z } from "zod";

const ConfigSchema = z.object({
  NO_COLOR: z.string().optional().describe("Any value: no colours in the terminal"),
});

export interface Config {
  readonly colours: boolean;
}

/** @throws an error that lists every malformed variable */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = ConfigSchema.safeParse(environment);
  if (!parsed.success) throw new Error(`The environment is not right:\n${z.prettifyError(parsed.error)}`);
  return { colours: !parsed.data.NO_COLOR };
}
