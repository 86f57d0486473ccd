/** Answers about the links of a message: from what it tells at once, and then from the pages. */
import type { Understand } from "../classify/understand.ts";
import type { LinkedItem, LinkedMessage } from "../links/clues.ts";
import { bestVerdict, isDefinite, type Judge, judgeClues, judgeOpened, saysSomething, type Verdict } from "../links/judge.ts";
import type { OpenLink, Trace } from "../links/opened.ts";
import type { LinkReading } from "../links/read-link.ts";
import { taughtAnswer } from "../teachings/taught-answer.ts";
import type { TaughtNames } from "../teachings/taught-names.ts";
import { words } from "../text/tokenise.ts";
import type { Answer } from "./answer.ts";
import type { Composer } from "./composer.ts";
import { type Silence, silentLinkAnswer, withLink } from "./linked.ts";

export interface LinkAnswers {
  readonly answers: readonly Answer[];
  /** Opens what could tell more; null where nothing could. */
  readonly complete: (() => Promise<readonly Answer[]>) | null;
}

interface Needs {
  readonly understand: Understand;
  readonly composer: Composer;
  /** Null where opening links is forbidden. */
  readonly open: OpenLink | null;
  readonly noBrand: ReadonlySet<string>;
}

const OPENED_KINDS: ReadonlySet<LinkReading["kind"]> = new Set(["item", "short", "unknown"]);
const canOpen = ({ shop, kind }: LinkReading) => shop !== null && OPENED_KINDS.has(kind);

function answerItem(link: LinkReading, verdicts: readonly Verdict[], silence: Silence, composer: Composer): Answer {
  const best = bestVerdict(verdicts);
  // An unknown thing that Xiaomi's name stands by says more than "no page": it tells what is missing.
  const isNamed = best !== null && (saysSomething(best) || best.found.evidence.family.length > 0);
  return isNamed ? withLink(composer.title(best.found, best.clue.text), link, best.clue) : silentLinkAnswer(link, silence);
}

/**
 * @param taught names that the message's place has been taught
 * @param trace what the message is called in the log
 */
type AnswerLinks = (message: LinkedMessage, isTalk: boolean, taught: TaughtNames | null, trace?: Trace) => LinkAnswers;

export function createLinkAnswers({ understand, composer, open, noBrand }: Needs): AnswerLinks {
  const judge: Judge = (title, statement) => understand(title, statement).found;
  const isNoBrand = (name: string) => noBrand.has(words(name).join(" "));

  /** What somebody asks about a link is no title of it: it only counts where nothing else does. */
  const judgeItem = (item: LinkedItem, isTalk: boolean): Verdict[] => {
    const verdicts = judgeClues(item, judge);
    if (!isTalk) return verdicts;
    const others = verdicts.filter(({ clue }) => clue.from !== "message");
    return others.some(saysSomething) ? others : verdicts.filter((verdict) => verdict.clue.from !== "message" || saysSomething(verdict));
  };
  /** The answer to a link, led by what has been taught about one of its texts. */
  const answerTaught = (link: LinkReading, verdicts: readonly Verdict[], silence: Silence, taught: TaughtNames | null): Answer => {
    const own = answerItem(link, verdicts, silence, composer);
    const [teaching] = taught ? verdicts.flatMap(({ clue }) => understand(clue.text, undefined, taught).teaching ?? []) : [];
    return teaching ? taughtAnswer(teaching, own) : own;
  };
  const silenceOf = ({ shop }: LinkReading): Silence => (shop === null ? "unknown-shop" : open === null ? "not-opened" : "unopened");

  const answerOpened = async (link: LinkReading, verdicts: readonly Verdict[], openLink: OpenLink, taught: TaughtNames | null): Promise<Answer> => {
    const opened = await openLink(link);
    const all = judgeOpened(opened, verdicts, judge, isNoBrand);
    // A short link led to an address with words; where those do not settle it, its page may.
    if (opened.outcome === "words" && opened.link.key !== link.key && !all.some(isDefinite)) return answerOpened(opened.link, all, openLink, taught);
    return answerTaught(opened.link, all, opened.outcome === "unreadable" ? opened.why : "unopened", taught);
  };

  return ({ items }, isTalk, taught, trace) => {
    const judged = items.map((item) => {
      const verdicts = judgeItem(item, isTalk);
      return { ...item, verdicts, answer: answerTaught(item.link, verdicts, silenceOf(item.link), taught) };
    });
    const isOpen = ({ link, verdicts }: { link: LinkReading; verdicts: readonly Verdict[] }) => canOpen(link) && !verdicts.some(isDefinite);
    const complete =
      open && judged.some(isOpen)
        ? () => Promise.all(judged.map((item) => (isOpen(item) ? answerOpened(item.link, item.verdicts, (link) => open(link, trace), taught) : item.answer)))
        : null;
    return { answers: judged.map(({ answer }) => answer), complete };
  };
}
