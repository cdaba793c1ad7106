import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { answerOf, api } from "../../api/client";
import { predictionsKey } from "../queries";
import { withSegments } from "../timeline/segments";
import type { Segment, ViewingSession } from "../types";
import { listen } from "./liveSocket";

const pollingMs = 5_000;
const none: Segment[] = [];

/** The timeline of a session: told live while it is open, asked for where no socket can be had. */
export function usePredictions({ session_id: session, state }: ViewingSession) {
  const queryClient = useQueryClient();
  const [connected, setConnected] = useState(false);
  const isOpen = state !== "stopped";
  const query = useQuery({
    queryKey: predictionsKey(session),
    queryFn: async ({ signal }) => {
      const params = { path: { id: session } };
      const answer = await answerOf(api.GET("/api/sessions/{id}/predictions", { params, signal }));
      return answer.segments as Segment[];
    },
    refetchInterval: isOpen && !connected && pollingMs,
  });

  useEffect(() => {
    if (!isOpen) return;
    const queryKey = predictionsKey(session);
    return listen({
      session,
      lastSeen: () => queryClient.getQueryData<Segment[]>(queryKey)?.at(-1)?.segment_index ?? -1,
      onConnected: setConnected,
      onMessage: (message) => {
        if (message.type === "state") return;
        queryClient.setQueryData<Segment[]>(queryKey, (known) =>
          withSegments(known ?? [], [message]),
        );
      },
    });
  }, [session, isOpen, queryClient]);

  return { segments: query.data ?? none, error: query.error, refetch: query.refetch, connected };
}
