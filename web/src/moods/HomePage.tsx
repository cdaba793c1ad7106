import { getRouteApi } from "@tanstack/react-router";
import { useViewer } from "../accounts/session/useViewer";
import { TitleRow } from "../catalog/TitleRow";
import { GuestRows } from "../recommendations/GuestRows";
import { Invitation } from "../recommendations/Invitation";
import { PersonalRows } from "../recommendations/PersonalRows";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { MoodSection } from "./MoodSection";
import { MoodTitles } from "./MoodTitles";
import { moodWords, type MoodChoice } from "./moods";
import { useMoodTitles } from "./useMoodTitles";
import { rememberMood } from "./rememberedMood";

/** Whose rows they are is known in a moment. */
const onItsWay = { data: undefined, error: undefined, refetch: () => undefined };

const route = getRouteApi("/");

export function HomePage() {
  const { mood, mode } = route.useSearch();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const choice = mood && mode && { mood, mode };
  const moodTitles = useMoodTitles(choice);
  useDocumentTitle(
    choice ? `For ${moodWords[choice.mood].evening}` : "Films and books for your mood",
  );

  function choose(next: MoodChoice | undefined) {
    rememberMood(next);
    // Going round the ring with the arrow keys should not fill the history.
    void navigate({ search: next ?? {}, replace: true, resetScroll: false });
  }

  return (
    <div className="space-y-12 py-6 md:py-8">
      <MoodSection choice={choice} onChange={choose} />
      {choice && (
        <div key={`${choice.mood}${choice.mode}`} className="space-y-12">
          <MoodTitles choice={choice} type="movie" />
          <MoodTitles choice={choice} type="book" />
        </div>
      )}
      {viewer === "user" && (
        <>
          <Invitation />
          <PersonalRows choice={choice ?? {}} besides={moodTitles} />
        </>
      )}
      {viewer === "guest" && <GuestRows choice={choice ?? {}} />}
      {viewer === "unknown" && <TitleRow heading="For you" what="your rows" query={onItsWay} />}
    </div>
  );
}
