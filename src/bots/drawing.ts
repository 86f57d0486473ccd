import type { Reply } from "../core/assistant.ts";

/** What answers look like, drawn once for each look and forgotten with them: drawing costs as much as finding them. */
export function drawnOnce<Drawn>(): (answers: Reply["answers"], look: string, draw: () => Drawn) => Drawn {
  const drawn = new WeakMap<Reply["answers"], Map<string, Drawn>>();
  return (answers, look, draw) => {
    const looks = drawn.get(answers) ?? new Map<string, Drawn>();
    drawn.set(answers, looks);
    const known = looks.get(look) ?? draw();
    looks.set(look, known);
    return known;
  };
}
