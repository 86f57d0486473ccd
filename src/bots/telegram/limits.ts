/** What Telegram takes (Bot API 10.1, https://core.telegram.org/bots/api); it refuses anything longer with 400. */
export const TEXT_LENGTH = 4096;
export const CALLBACK_ANSWER_LENGTH = 200;
export const INLINE_RESULTS = 50;
export const INLINE_QUERY_LENGTH = 256;
