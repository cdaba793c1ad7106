import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { Title } from "../api/types";
import { yearWritten } from "../ui/words";
import { titleRoutes } from "./kinds";
import { Poster } from "./Poster";

/** One title among others: picture, name, year, and the reason it is here. The whole card is one link. */
export function TitleCard({ title }: { title: Title }) {
  const id = useId();
  const reason = title.reasons?.[0]?.text;
  return (
    <Link
      to={titleRoutes[title.type]}
      params={{ id: String(title.id) }}
      aria-labelledby={`${id}title ${id}year`}
      aria-describedby={reason ? `${id}reason` : undefined}
      className="group block h-full rounded-lg"
    >
      <Poster title={title} className="transition-transform group-hover:-translate-y-1" />
      <span id={`${id}title`} className="mt-3 line-clamp-2 leading-5 font-medium">
        {title.title}
      </span>
      <span id={`${id}year`} className="block text-caption text-dust">
        {title.year != null && yearWritten(title.year)}
      </span>
      {reason && (
        <span id={`${id}reason`} className="mt-1 line-clamp-2 text-caption text-dust">
          {reason}
        </span>
      )}
    </Link>
  );
}
