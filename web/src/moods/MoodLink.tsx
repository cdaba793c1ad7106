import { Link } from "@tanstack/react-router";
import { moodWords } from "./moods";
import { MoodRingIcon } from "./MoodRingIcon";
import { MoodShape } from "./MoodShape";
import { useRememberedMood } from "./rememberedMood";

interface MoodLinkProps {
  className: string;
  iconClassName: string;
}

/** The way to the mood ring from every page; it wears the mood that is chosen. */
export function MoodLink({ className, iconClassName }: MoodLinkProps) {
  const choice = useRememberedMood();
  const name = choice && moodWords[choice.mood].name;
  return (
    <Link
      to="/"
      search={choice ?? {}}
      hash="mood"
      aria-label={name ? `Mood: ${name}` : "Mood"}
      activeOptions={{ includeHash: true }}
      className={className}
    >
      {choice ? (
        <MoodShape mood={choice.mood} className={iconClassName} />
      ) : (
        <MoodRingIcon className={iconClassName} />
      )}
      {name ?? "Mood"}
    </Link>
  );
}
