import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useViewer } from "../accounts/session/useViewer";
import { answerOf, api } from "../api/client";
import { isMissing } from "../api/errors";
import type { Title } from "../api/types";
import { kindWords, titleRoutes } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { noteInteraction } from "../library/interactions";
import { hide } from "../library/titleChanges";
import type { Mood } from "../moods/moods";
import { primaryButton, quietButton } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { failureWords } from "../ui/failureWords";
import { yearWritten } from "../ui/words";

interface SurpriseDialogProps {
  mood: Mood | undefined;
  onClose: () => void;
}

/** One title away from the usual, and why; another at each press. */
export function SurpriseDialog({ mood, onClose }: SurpriseDialogProps) {
  const client = useQueryClient();
  const known = useViewer() === "user";
  const [turn, setTurn] = useState(0);
  const query = useQuery({
    queryKey: ["surprise", mood ?? "", turn],
    queryFn: ({ signal }) => {
      const params = { query: { type: "all", ...(mood && { mood }) } } as const;
      return answerOf(api.GET("/api/recommendations/surprise", { params, signal }));
    },
    placeholderData: (before) => before,
    staleTime: Infinity,
    gcTime: 0,
  });
  const { data: title, isFetching } = query;

  function another() {
    if (isFetching) return;
    if (title) noteInteraction(title, "skip", mood);
    setTurn(turn + 1);
  }

  return (
    <Dialog title="Surprise" onClose={onClose}>
      <div aria-live="polite" aria-busy={isFetching}>
        {title ? (
          <Chosen title={title} />
        ) : query.isError ? (
          <Nothing error={query.error} />
        ) : (
          <Waiting />
        )}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {title && (
          <Link
            to={titleRoutes[title.type]}
            params={{ id: String(title.id) }}
            className={primaryButton}
            onClick={() => {
              noteInteraction(title, "click", mood);
              onClose();
            }}
          >
            Open
          </Link>
        )}
        <button
          type="button"
          aria-disabled={isFetching}
          className={quietButton}
          onClick={query.isError ? () => void query.refetch() : another}
        >
          {query.isError ? "Try again" : "Another one"}
        </button>
        {title && known && (
          <button
            type="button"
            aria-disabled={isFetching}
            className={quietButton}
            onClick={() => {
              if (isFetching) return;
              void hide(client, title, mood);
              setTurn(turn + 1);
            }}
          >
            Not interested
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Chosen({ title }: { title: Title }) {
  const reason = title.reasons?.[0]?.text;
  const facts = [kindWords[title.type].one, title.year != null && yearWritten(title.year)];
  return (
    <div className="mt-4 grid grid-cols-[7rem_1fr] gap-5 sm:grid-cols-[9rem_1fr]">
      <Poster key={title.id} title={title} eager />
      <div className="min-w-0">
        <p className="font-display text-lead text-balance">{title.title}</p>
        <p className="text-caption text-dust first-letter:uppercase">
          {facts.filter(Boolean).join(" · ")}
        </p>
        {reason && <p className="mt-3 font-medium">{reason}</p>}
        <p className="mt-3 line-clamp-5 text-dust">{title.overview}</p>
      </div>
    </div>
  );
}

function Nothing({ error }: { error: unknown }) {
  if (isMissing(error)) {
    return <p className="mt-3 text-dust">There is nothing left to surprise you with just now.</p>;
  }
  const { title, text } = failureWords(error, "a surprise");
  return (
    <p className="mt-3 text-dust">
      {title}. {text}
    </p>
  );
}

function Waiting() {
  return (
    <div className="mt-4 grid grid-cols-[7rem_1fr] gap-5 sm:grid-cols-[9rem_1fr]">
      <div className="aspect-2/3 rounded-lg bg-seam/60" />
      <div className="space-y-3">
        <div className="h-5 w-3/4 rounded bg-seam/60" />
        <div className="h-3 w-1/3 rounded bg-seam/60" />
      </div>
    </div>
  );
}
