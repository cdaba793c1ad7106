import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { answerOf, api } from "../../api/client";
import { signalsKey } from "../queries";
import type { Signals } from "../types";

export interface SignalColumns {
  t_ms: number[];
  gsr: (number | null)[];
  hr: (number | null)[];
}

const nothing: SignalColumns = { t_ms: [], gsr: [], hr: [] };

/** Reads a stretch of signals, from its beginning where no time is told. */
export type ReadSignals = (
  session: string,
  fromMs: number | undefined,
  signal: AbortSignal,
) => Promise<Signals>;

/** One's own. */
export const readOwnSignals: ReadSignals = (session, fromMs, signal) =>
  answerOf(
    api.GET("/api/sessions/{id}/signals", {
      params: { path: { id: session }, query: fromMs === undefined ? {} : { from_ms: fromMs } },
      signal,
    }),
  );

/**
 * What was measured in a session. What is known already is not asked for again as the session grows.
 *
 * @param within what makes the session's name unique, where it is no session of one's own
 */
export function useSignals(session: string, segments: number, read: ReadSignals, within = "") {
  const queryClient = useQueryClient();
  const queryKey = signalsKey(within + session);
  const { refetch, ...query } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      readOn(queryClient.getQueryData<SignalColumns>(queryKey) ?? nothing, (from) =>
        read(session, from, signal),
      ),
    staleTime: Infinity,
  });
  useEffect(() => {
    void refetch();
  }, [segments, refetch]);
  return { columns: query.data ?? nothing, error: query.error, refetch };
}

async function readOn(
  known: SignalColumns,
  read: (fromMs: number | undefined) => Promise<Signals>,
): Promise<SignalColumns> {
  let columns = known;
  let from = last(known);
  for (;;) {
    const stretch = await read(from);
    columns = joined(columns, stretch);
    if (typeof stretch.next_ms !== "number") return columns;
    from = stretch.next_ms;
  }
}

function last({ t_ms }: SignalColumns): number | undefined {
  const time = t_ms.at(-1);
  return time === undefined ? undefined : time + 1;
}

function joined(known: SignalColumns, more: Signals): SignalColumns {
  return {
    t_ms: [...known.t_ms, ...more.t_ms],
    gsr: [...known.gsr, ...more.gsr],
    hr: [...known.hr, ...more.hr],
  };
}
