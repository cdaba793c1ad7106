import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { CameraSwitch } from "../camera/CameraSwitch";
import { useAgreedCamera } from "../camera/useAgreedCamera";
import { SurpriseButton } from "../recommendations/SurpriseButton";
import { quietButton } from "../ui/controls";
import { SegmentedControl } from "../ui/SegmentedControl";
import { CameraMood } from "./CameraMood";
import { MoodPicker } from "./MoodPicker";
import { moodWords, type Mood, type MoodChoice } from "./moods";

interface MoodSectionProps {
  choice: MoodChoice | undefined;
  onChange: (choice: MoodChoice | undefined) => void;
}

const modeOptions = [
  { value: "match", label: "Stay with it" },
  { value: "lift", label: "Lift me" },
] as const;

/** The question the evening begins with, and its answer. */
export function MoodSection({ choice, onChange }: MoodSectionProps) {
  const agreed = useAgreedCamera();
  const [byHand, setByHand] = useState(false);
  const isOpen = agreed.camera.state === "on" || agreed.asked !== undefined;

  function choose(mood: Mood, chosenByHand: boolean) {
    setByHand(chosenByHand);
    onChange({ mood, mode: choice?.mode ?? "match" });
  }

  return (
    <section
      aria-labelledby="question"
      className={`grid items-center gap-x-12 gap-y-4 ${isOpen ? "md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:grid-cols-[20rem_minmax(0,1fr)]" : "md:grid-cols-2"}`}
    >
      <h1
        id="question"
        className="font-display text-title text-balance md:col-start-1 md:row-start-1 md:self-end md:text-display"
      >
        How do you feel tonight?
      </h1>
      <div className="md:col-start-2 md:row-span-2 md:row-start-1">
        {isOpen ? (
          <CameraMood agreed={agreed} chosen={choice?.mood} chosenByHand={byHand} onMood={choose} />
        ) : (
          <MoodPicker mood={choice?.mood} onChoose={(mood) => choose(mood, true)} />
        )}
      </div>
      <div className="md:col-start-1 md:row-start-2 md:min-h-34 md:self-start">
        <p aria-live="polite" className="max-w-[46ch] text-lead text-dust">
          {choice
            ? moodWords[choice.mood][choice.mode]
            : isOpen
              ? "Let the camera have a look. Films and books follow, each with a reason."
              : "Pick the shape that comes closest. Films and books follow, each with a reason."}
        </p>
        <div className="mt-5 flex flex-wrap items-center gap-4">
          {choice && (
            <SegmentedControl
              label="What to do with the mood"
              options={modeOptions}
              value={choice.mode}
              onChange={(mode) => onChange({ ...choice, mode })}
            />
          )}
          <SurpriseButton choice={choice} />
          <Link to="/tonight" className={quietButton}>
            Pick for tonight
          </Link>
          {choice && (
            <button
              type="button"
              className="min-h-11 rounded px-2 text-dust underline underline-offset-4"
              onClick={() => onChange(undefined)}
            >
              Clear mood
            </button>
          )}
        </div>
        <div className="mt-5">
          <CameraSwitch agreed={agreed} />
        </div>
      </div>
    </section>
  );
}
