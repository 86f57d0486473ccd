/** What Redis does in one step, so that no other client comes in between. Every key is handed in, as a cluster demands. */

/**
 * Writes if all that was read is still so. KEYS: records. ARGV: number of reads; for each the record's place in KEYS, the
 * field, what was read; then for each write the record's place, the field, the value, the record's seconds. "" is no value,
 * 0 no end.
 */
const commitChange = `
local at = 2
for _ = 1, tonumber(ARGV[1]) do
  local now = redis.call("HGET", KEYS[tonumber(ARGV[at])], ARGV[at + 1])
  if (now or "") ~= ARGV[at + 2] then return 0 end
  at = at + 3
end
while ARGV[at] do
  local key, field, value, seconds = KEYS[tonumber(ARGV[at])], ARGV[at + 1], ARGV[at + 2], tonumber(ARGV[at + 3])
  if value == "" then redis.call("HDEL", key, field) else redis.call("HSET", key, field, value) end
  if seconds > 0 then redis.call("EXPIRE", key, seconds) end
  at = at + 4
end
return 1`;

/** Caches a value and drops what has ended or is too much. KEYS: values, their ends. ARGV: field, value, now, end, most values. */
const cacheValue = `
local function drop(fields)
  for _, field in ipairs(fields) do
    redis.call("HDEL", KEYS[1], field)
    redis.call("ZREM", KEYS[2], field)
  end
end
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("ZADD", KEYS[2], ARGV[4], ARGV[1])
drop(redis.call("ZRANGEBYSCORE", KEYS[2], "-inf", ARGV[3], "LIMIT", 0, 100))
local over = redis.call("ZCARD", KEYS[2]) - tonumber(ARGV[5])
if over > 0 then drop(redis.call("ZRANGE", KEYS[2], 0, over - 1)) end
return 1`;

export const SCRIPTS = { commitChange: { lua: commitChange }, cacheValue: { lua: cacheValue } };

/** The scripts as methods of a client. */
export interface Scripts {
  /** 1 where the change was written, 0 where something read has changed. */
  commitChange(numberOfKeys: number, ...keysAndValues: (string | number)[]): Promise<number>;
  cacheValue(numberOfKeys: number, ...keysAndValues: (string | number)[]): Promise<number>;
}
