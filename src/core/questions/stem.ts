/** Endings say nothing of what is asked ("gwarancja", "gwarancji"): so many letters tell a word from all others. */
const STEM_LETTERS = 7;

/** @param word in its index spelling */
export const stem = (word: string): string => word.slice(0, STEM_LETTERS);
