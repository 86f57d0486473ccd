/**
 * `npm run fuzz -- --count N --seed S --from I`: generated and spoilt messages through the core and each adapter's drawing. No
 * crash, nothing that a platform would refuse, no step that holds the process up. Ends at the first such message with
 * what repeats it, exit code 1.
 */
import { parseArgs } from "node:util";
import { createAssistant, type MessageContext, type Reply } from "../src/core/assistant.ts";
import { LOCALES } from "../src/core/i18n/localise.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";
import { JUDGES } from "./fuzz/judges.ts";
import { messagesOver, pick, seeded } from "./fuzz/messages.ts";

/** Everybody else's answer waits so long. */
const STALL_MS = 50;
/** What is slow of itself is slow each time; the collector of garbage comes when it likes. */
const TRIES = 5;
const PROGRESS_EVERY = 50_000;
/** Suggestions take as long as all the rest, and know nothing but the first letters. */
const SUGGESTS_EVERY = 10;
/** Of a message that failed; the seed tells all of it. */
const SHOWN_LENGTH = 500;
/** A prime, so that no two messages of neighbouring seeds share their random numbers. */
const STRIDE = 1_000_003;

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" }, from: { type: "string" } } });
const count = Number(values.count ?? 20_000);
const seed = Number(values.seed ?? 1);
const first = Number(values.from ?? 0);

const knowledge = loadKnowledge();
const assistant = createAssistant(knowledge);
const messageOf = messagesOver(knowledge);
const { suggestions, ...drawings } = JUDGES;
const steps = { answer: (reply: Reply) => (reply.answers.length > 0 ? [] : ["no answer"]), ...drawings };

/** Each step of a message with what is wrong with it and the processor time it took: others may be busy on the machine. */
function work(message: string, context: MessageContext, suggests: boolean) {
  let reply: Reply | null = null;
  return Object.entries({ ...steps, ...(suggests && { suggestions }) }).map(([name, judge]) => {
    const before = process.cpuUsage();
    reply ??= assistant.answer(message, context);
    const problems = judge(reply, assistant);
    const { user, system } = process.cpuUsage(before);
    return { name, problems, ms: (user + system) / 1000 };
  });
}

type Step = ReturnType<typeof work>[number];

function problemsOf(message: string, context: MessageContext, suggests: boolean): { readonly problems: readonly string[]; readonly slowest: number } {
  try {
    const worked = work(message, context, suggests);
    const problems = worked.flatMap((step) => step.problems.map((problem) => `${step.name}: ${problem}`));
    const slow = worked.filter(({ ms }) => ms > STALL_MS).map(({ name }) => name);
    const again = slow.length === 0 ? [] : Array.from({ length: TRIES }, () => work(message, context, suggests));
    const least = (name: string) => Math.min(...again.map((tried) => tried.find((step: Step) => step.name === name)?.ms ?? 0));
    const stalls = slow.filter((name) => least(name) > STALL_MS).map((name) => `${name}: takes ${least(name).toFixed(0)} ms`);
    const mostOf = ({ name, ms }: Step) => (slow.includes(name) ? least(name) : ms);
    return { problems: [...problems, ...stalls], slowest: Math.max(...worked.map(mostOf)) };
  } catch (error) {
    return { problems: [`a crash: ${(error as Error).stack}`], slowest: 0 };
  }
}

const started = performance.now();
const rate = (done: number) => `${done.toLocaleString("en")} messages, ${((done / (performance.now() - started)) * 1000).toFixed(0)} a second`;
let slowest = 0;
// What is made once is made before the clock runs.
for (const locale of LOCALES) work("Roborock S7 or https://www.amazon.de/dp/B07", { setLocale: locale }, true);
for (let index = first; index < first + count; index++) {
  const random = seeded(seed * STRIDE + index);
  const message = messageOf(random);
  const context: MessageContext = random() < 0.5 ? { setLocale: pick(random, LOCALES) } : { platformLocale: pick(random, LOCALES) };
  const judged = problemsOf(message, context, index % SUGGESTS_EVERY === 0);
  slowest = Math.max(slowest, judged.slowest);
  if (judged.problems.length > 0) {
    process.stdout.write(
      `${JSON.stringify({ seed, from: index, context, length: message.length, message: message.slice(0, SHOWN_LENGTH) })}\n${judged.problems.map((problem) => `  ${problem}\n`).join("")}`,
    );
    process.stdout.write(`again: npm run fuzz -- --seed ${seed} --from ${index} --count 1\n`);
    process.exit(1);
  }
  if ((index - first + 1) % PROGRESS_EVERY === 0) process.stdout.write(`${rate(index - first + 1)}\n`);
}
process.stdout.write(`No crash, nothing over a limit, no stall: ${rate(count)}; the slowest step ${slowest.toFixed(1)} ms (seed ${seed})\n`);
