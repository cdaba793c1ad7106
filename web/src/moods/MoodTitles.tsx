import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import type { MoodRow, TitleType } from "../api/types";
import { kindWords } from "../catalog/kinds";
import { TitleRow } from "../catalog/TitleRow";
import { listed } from "../ui/words";
import { moodWords, type MoodChoice } from "./moods";
import { dismissForTonight, useNotTonight } from "./notTonight";
import { moodRowQuery } from "./queries";

interface MoodTitlesProps {
  choice: MoodChoice;
  type: TitleType;
}

/** The films, or the books, for a mood; the lines above them say what was chosen and why. */
export function MoodTitles({ choice, type }: MoodTitlesProps) {
  const viewer = useViewer();
  const notTonight = useNotTonight();
  const query = useQuery({
    ...moodRowQuery(choice, type, viewer, notTonight.size),
    enabled: viewer !== "unknown",
    // While more titles come, those that are here stay.
    placeholderData: keepPreviousData,
  });
  const items = query.data?.items.filter(({ id }) => !notTonight.has(id)) ?? [];
  const { many, Many } = kindWords[type];
  const { evening } = moodWords[choice.mood];
  const heading = choice.mode === "lift" ? `${Many} to lift ${evening}` : `${Many} for ${evening}`;
  return (
    <TitleRow
      heading={heading}
      note={query.data ? whyThese(query.data, choice) : "\u00a0"}
      what={`${many} for your mood`}
      whenEmpty={`No ${many} fit this mood yet.`}
      mood={choice.mood}
      onNotTonight={(title) => dismissForTonight(title, choice.mood)}
      query={{ ...query, data: query.data && { items } }}
    />
  );
}

const relaxedWords: Record<MoodRow["relaxed"][number], string> = {
  language: "language",
  votes: "the number of votes",
  year: "the year",
  rating: "the rating",
};

/** Which genres the mood asked for, and what was opened up to find enough of them. */
export function whyThese({ genres, relaxed, items }: MoodRow, { mood, mode }: MoodChoice): string {
  if (items.length === 0) return "";
  // A row that lifts says so in its heading.
  const why = mode === "lift" ? "" : `, because you feel ${moodWords[mood].feeling}`;
  const chosen = genres.length > 0 ? `Mostly ${listed(genres).toLowerCase()}${why}.` : "";
  return [chosen, relaxedLine(relaxed)].filter(Boolean).join(" ");
}

function relaxedLine(relaxed: MoodRow["relaxed"]): string {
  if (relaxed.length === 0) return "";
  const verb = relaxed.length === 1 ? "was" : "were";
  const conditions = relaxed.map((condition) => relaxedWords[condition]);
  return `Few titles passed, so ${listed(conditions)} ${verb} opened up.`;
}
