/** What all benches do with their figures. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const print = (line = "") => process.stdout.write(`${line}\n`);

/** A line of the table: name, value, and the bar or more figures. */
export const row = (name: string, value: string, bar = "") => print(`${name.padEnd(58)} ${value.padStart(14)}   ${bar}`);

/** The same thing in a text that nobody has asked about yet; `pass` tells one such text from another. */
export const neverAsked = (title: string, pass: number): string => `${title}${" ".repeat(pass + 1)}.`;
