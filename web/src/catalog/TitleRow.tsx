import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Title } from "../api/types";
import { noteInteraction } from "../library/interactions";
import { useUnhidden } from "../library/marks";
import type { Mood } from "../moods/moods";
import { Row } from "../ui/Row";
import { RowError } from "../ui/RowError";
import { CardSkeleton } from "./CardSkeleton";
import { rowLength } from "./rowLength";
import { TitleCard } from "./TitleCard";

interface TitleRowProps {
  heading: string;
  note?: ReactNode;
  /** What the row holds, as it reads after "We could not load". */
  what: string;
  /** Chosen on the page the row stands on. */
  mood?: Mood | undefined;
  /** What to say when the row has no titles; without it an empty row is left out. */
  whenEmpty?: string;
  /** Leaves a title out for the evening. */
  onNotTonight?: (title: Title) => void;
  query: {
    data: { items: Title[] } | undefined;
    error: unknown;
    refetch: () => unknown;
  };
}

const noTitles: Title[] = [];

export function TitleRow({
  heading,
  note,
  what,
  mood,
  whenEmpty,
  onNotTonight,
  query,
}: TitleRowProps) {
  const { pathname } = useLocation();
  const place = `${pathname} ${heading}`;
  const items = useUnhidden(query.data?.items ?? noTitles).slice(0, rowLength);
  if (query.data) {
    if (items.length === 0)
      return whenEmpty ? <EmptyRow heading={heading} text={whenEmpty} /> : null;
    return (
      <Row heading={heading} note={note} place={place}>
        {items.map((title) => (
          <TitleCard
            key={`${title.type}${title.id}`}
            title={title}
            mood={mood}
            leaves
            onNotTonight={onNotTonight && (() => onNotTonight(title))}
            onOpen={() => noteInteraction(title, "click", mood)}
          />
        ))}
      </Row>
    );
  }
  if (query.error) {
    return (
      <RowError
        heading={heading}
        error={query.error}
        what={what}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return (
    <div aria-busy="true">
      <Row heading={heading} note={note} place={place}>
        {Array.from({ length: 9 }, (_, index) => (
          <CardSkeleton key={index} withReason />
        ))}
      </Row>
    </div>
  );
}

function EmptyRow({ heading, text }: { heading: string; text: string }) {
  return (
    <section>
      <h2 className="font-display text-heading">{heading}</h2>
      <p className="mt-1 text-dust">{text}</p>
    </section>
  );
}
