/**
 * `npm run ask -- "text"` answers once; `npm run ask -- --json` reads one message a line on standard input and prints
 * one JSON object a line on standard output, in order, nothing else there.
 */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { configured } from "../../configured.ts";
import { jsonReply } from "../../core/answers/json.ts";
import { createAssistant, type Reply } from "../../core/assistant.ts";
import { loadKnowledge } from "../../core/knowledge/load.ts";
import { terminalLinks } from "./links.ts";
import { terminalContext } from "./locale.ts";
import { endQuietlyWhenClosed } from "./output.ts";
import { renderReply, terminalStyle } from "./render.ts";

const USAGE = 'Usage: npm run ask -- "product name or title"\n       npm run --silent ask -- --json < messages.txt\n';

function readArguments(): { json: boolean; message: string } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
    return { json: values.json, message: positionals.join(" ") };
  } catch {
    return null;
  }
}

/** A batch reads so many pages ahead of the line that it prints. */
const PAGES_AHEAD = 8;

/** Nobody waits in front of a batch: the answer after the pages were read is the one that counts. */
const readPages = async (reply: Reply): Promise<Reply> => (await reply.complete?.()) ?? reply;

const args = readArguments();
endQuietlyWhenClosed(process.stdout);
if (!args || (!args.json && args.message === "")) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const config = await configured(process.env);
  const assistant = createAssistant(loadKnowledge(), () => terminalLinks(config?.opensLinks ?? true));
  if (args.json) {
    const print = (reply: Reply) => process.stdout.write(`${JSON.stringify(jsonReply(reply, assistant.localiser(reply.locale)))}\n`);
    const waiting: Promise<unknown>[] = [];
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      const reply = assistant.answer(line);
      if (!reply.complete && waiting.length === 0) print(reply);
      else {
        const before = waiting.at(-1);
        const read = readPages(reply);
        waiting.push(Promise.all([read, before]).then(([complete]) => print(complete)));
        if (waiting.length > PAGES_AHEAD) await waiting.shift();
      }
    }
    await Promise.all(waiting);
  } else {
    const style = terminalStyle(process.stdout);
    const reply = await readPages(assistant.answer(args.message, terminalContext(process.env)));
    process.stdout.write(`${renderReply(reply, assistant.localiser(reply.locale), style)}\n`);
  }
}
