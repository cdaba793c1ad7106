-- For wrk: GETs for many people on a fixed schedule, whatever the answers take.
-- ANSWER=FILE wrk -t T -c C -d S -s load.lua URL -- TOKENS RATE T
-- Every request has its slot; a connection that becomes free takes the next slot and waits for it. A slot that no
-- connection was free for is sent late, and how late is told beside the latencies, which begin at the sending.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } instant;
  int clock_gettime(int clock, instant *now);
]]

local MONOTONIC = 1
local instant = ffi.new("instant")
local threads = {}

local function now_ms()
  ffi.C.clock_gettime(MONOTONIC, instant)
  return tonumber(instant.seconds) * 1e3 + tonumber(instant.nanoseconds) / 1e6
end

function setup(thread)
  thread:set("number", #threads)
  threads[#threads + 1] = thread
end

function init(arguments)
  tokens = {}
  for token in io.lines(arguments[1]) do
    tokens[#tokens + 1] = token
  end
  local share = tonumber(arguments[3])
  between_ms = 1e3 * share / tonumber(arguments[2])
  slot_ms = now_ms() + between_ms * number / share
  person = math.floor(#tokens * number / share)
  sent, late_ms = 0, 0
end

function delay()
  slot_ms = slot_ms + between_ms
  local wait = slot_ms - now_ms()
  sent = sent + 1
  late_ms = late_ms + math.max(0, -wait)
  return math.max(0, math.floor(wait + 0.5))
end

function request()
  person = person % #tokens + 1
  return wrk.format("GET", nil, { authorization = "Bearer " .. tokens[person] })
end

function done(summary, latency)
  local sent, late_ms = 0, 0
  for _, thread in ipairs(threads) do
    sent = sent + thread:get("sent")
    late_ms = late_ms + thread:get("late_ms")
  end
  local errors = summary.errors
  local file = assert(io.open(os.getenv("ANSWER"), "w"))
  file:write(string.format(
    '{"answers": %d, "microseconds": %d, "bytes": %d, "failures": %d, "late_ms": %.3f,' ..
    ' "p50": %.3f, "p99": %.3f, "p99_9": %.3f, "most": %.3f}',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, late_ms / math.max(1, sent),
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency:percentile(99.9) / 1e3, latency.max / 1e3))
  file:close()
end
