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

/** What was measured in a session. What is known already is not asked for again as the session grows. */
export function useSignals(session: string, segments: number) {
  const queryClient = useQueryClient();
  const queryKey = signalsKey(session);
  const { refetch, ...query } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      readOn(session, queryClient.getQueryData<SignalColumns>(queryKey) ?? nothing, signal),
    staleTime: Infinity,
  });
  useEffect(() => {
    void refetch();
  }, [segments, refetch]);
  return { columns: query.data ?? nothing, error: query.error, refetch };
}

async function readOn(
  session: string,
  known: SignalColumns,
  signal: AbortSignal,
): Promise<SignalColumns> {
  let columns = known;
  let from = last(known);
  for (;;) {
    const stretch: Signals = await answerOf(
      api.GET("/api/sessions/{id}/signals", {
        params: { path: { id: session }, query: from === undefined ? {} : { from_ms: from } },
        signal,
      }),
    );
    columns = joined(columns, stretch);
    if (stretch.next_ms === undefined) return columns;
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
