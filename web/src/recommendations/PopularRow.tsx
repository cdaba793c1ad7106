import { useQuery } from "@tanstack/react-query";
import type { Title, TitleType } from "../api/types";
import { kindWords } from "../catalog/kinds";
import { TitleRow } from "../catalog/TitleRow";
import { popularQuery } from "./queries";

interface PopularRowProps {
  type: TitleType;
  /** What stands on the page already, and need not stand there twice. */
  besides?: readonly Title[];
}

const nothing: readonly Title[] = [];

export function PopularRow({ type, besides = nothing }: PopularRowProps) {
  const query = useQuery(popularQuery(type));
  const { many } = kindWords[type];
  const shown = new Set(besides.map(({ id }) => id));
  const all = query.data?.items ?? nothing;
  const others = all.filter(({ id }) => !shown.has(id));
  // Where the whole catalogue is on the page already, a heading without titles would say nothing.
  if (all.length > 0 && others.length === 0) return null;
  return (
    <TitleRow
      heading={`Popular ${many}`}
      what={`popular ${many}`}
      whenEmpty={`There are no ${many} in the catalogue yet.`}
      query={{ ...query, data: query.data && { items: others } }}
    />
  );
}
