import { useQuery } from "@tanstack/react-query";
import type { TitleType } from "../api/types";
import { kindWords, otherKind } from "../catalog/kinds";
import { TitleRow } from "../catalog/TitleRow";
import { similarQuery } from "./queries";

interface SimilarRowsProps {
  type: TitleType;
  id: number;
}

/** Titles near this one: of its own kind, and of the other. */
export function SimilarRows({ type, id }: SimilarRowsProps) {
  const other = otherKind(type);
  const same = useQuery(similarQuery(type, id, type));
  const across = useQuery(similarQuery(type, id, other));
  return (
    <>
      <TitleRow
        heading="More like this"
        what={`${kindWords[type].many} like this one`}
        whenEmpty={`We know too little about this ${kindWords[type].one} to find others like it.`}
        query={same}
      />
      <TitleRow
        heading={`${kindWords[other].Many} with the same thread`}
        what={`${kindWords[other].many} with the same thread`}
        query={across}
      />
    </>
  );
}
