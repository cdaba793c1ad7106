import { useQuery } from "@tanstack/react-query";
import type { TitleType } from "../api/types";
import { kindWords } from "../catalog/kinds";
import { TitleRow } from "../catalog/TitleRow";
import { popularQuery } from "./queries";

export function PopularRow({ type }: { type: TitleType }) {
  const query = useQuery(popularQuery(type));
  const { many } = kindWords[type];
  return (
    <TitleRow
      heading={`Popular ${many}`}
      what={`popular ${many}`}
      whenEmpty={`There are no ${many} in the catalogue yet.`}
      query={query}
    />
  );
}
