import type { TitleDetail } from "../api/types";
import { count, languageName, listed, runtime, yearWritten } from "../ui/words";

/** Year, length and languages, as far as they are known. */
export function titleFacts(title: TitleDetail): string[] {
  return [
    title.year && yearWritten(title.year),
    title.runtime_minutes && runtime(title.runtime_minutes),
    title.pages && `${count(title.pages)} pages`,
    listed(title.languages.map(languageName)),
  ].filter((fact): fact is string => Boolean(fact));
}
