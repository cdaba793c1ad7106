import { useEffect, useRef } from "react";
import { useLocation } from "@tanstack/react-router";
import { moods, moodWords, type Mood } from "./moods";
import { MoodShape } from "./MoodShape";

interface MoodPickerProps {
  mood: Mood | undefined;
  onChoose: (mood: Mood) => void;
}

/** Six shapes in a ring. Native radio buttons: arrow keys go round, a screen reader knows the group. */
export function MoodPicker({ mood, onChoose }: MoodPickerProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useFocusWhenAskedFor(group);

  return (
    <fieldset ref={group} id="mood" className="mood-ring">
      <legend className="sr-only">Your mood</legend>
      <span aria-hidden className="mood-ring-heart text-dust" data-mood={mood}>
        {mood ? <MoodShape mood={mood} className="size-20" /> : "Pick one"}
      </span>
      {moods.map((option, index) => (
        <label key={option} className={`mood-option mood-option-${index + 1}`} data-mood={option}>
          <input
            type="radio"
            name="mood"
            value={option}
            checked={option === mood}
            onChange={() => onChoose(option)}
            className="absolute inset-x-0 top-0 bottom-8 z-10 cursor-pointer opacity-0"
          />
          <MoodShape mood={option} className="size-12 md:size-14" />
          <span className="text-caption">{moodWords[option].name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The header's mood link leads to `/#mood`: the next key press then belongs to the ring. */
function useFocusWhenAskedFor(group: React.RefObject<HTMLFieldSetElement | null>) {
  const location = useLocation();
  useEffect(() => {
    if (location.hash !== "mood") return;
    const inputs = group.current?.querySelectorAll("input") ?? [];
    const target = [...inputs].find((input) => input.checked) ?? inputs[0];
    target?.focus();
  }, [location, group]);
}
