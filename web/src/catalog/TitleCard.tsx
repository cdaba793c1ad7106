import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useId } from "react";
import type { Title } from "../api/types";
import type { Mood } from "../moods/moods";
import { yearWritten } from "../ui/words";
import { titleRoutes } from "./kinds";
import { Poster } from "./Poster";

interface TitleCardProps {
  title: Title;
  /** The mood chosen on the page the card stands on. */
  mood?: Mood | undefined;
  onOpen?: () => void;
  /** It goes once its title is hidden. */
  leaves?: boolean;
  onNotTonight?: (() => void) | undefined;
  /** Without what can be done over the picture, where it is beside the card already. */
  bare?: boolean;
}

const CardActions = lazy(async () => {
  const { CardActions } = await import("../library/CardActions");
  return { default: CardActions };
});

/**
 * One title among others: picture, name, year, and the reason it is here. The whole card is one
 * link; what can be done with the title lies over the picture.
 */
export function TitleCard({
  title,
  mood,
  onOpen,
  leaves = false,
  onNotTonight,
  bare = false,
}: TitleCardProps) {
  const id = useId();
  const reasons = tellingReasons(title);
  return (
    <div className="group/card relative h-full">
      <Link
        to={titleRoutes[title.type]}
        params={{ id: String(title.id) }}
        aria-labelledby={`${id}title ${id}year`}
        aria-describedby={reasons.map(({ kind }) => id + kind).join(" ") || undefined}
        onClick={onOpen}
        className="block h-full rounded-lg"
      >
        <Poster title={title} />
        <span id={`${id}title`} className="mt-3 line-clamp-2 leading-5 font-medium">
          {title.title}
        </span>
        <span id={`${id}year`} className="block text-caption text-dust">
          {title.year != null && yearWritten(title.year)}
        </span>
        {reasons.map(({ kind, text }) => (
          <span key={kind} id={id + kind} className="mt-1 line-clamp-2 text-caption text-dust">
            {text}
          </span>
        ))}
      </Link>
      {/* As tall as the picture; where nothing lies in it, presses go through to the link. */}
      {!bare && (
        <div className="pointer-events-none absolute inset-x-0 top-0 aspect-2/3">
          <Suspense>
            <CardActions title={title} mood={mood} leaves={leaves} onNotTonight={onNotTonight} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** The first reason, and that the mood moved it up where that is another one: a card has little room. */
function tellingReasons({ reasons = [] }: Title) {
  return reasons.filter(({ kind }, index) => index === 0 || kind === "mood");
}
