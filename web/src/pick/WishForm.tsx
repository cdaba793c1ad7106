import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type SyntheticEvent } from "react";
import { moods, moodWords, type Mood } from "../moods/moods";
import { rememberedMood } from "../moods/rememberedMood";
import { primaryButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Panel } from "../ui/Panel";
import { SegmentedControl } from "../ui/SegmentedControl";
import { Select } from "../ui/Select";
import { Working } from "../ui/Working";
import { Company, type Companion } from "./Company";
import { beginPick } from "./queries";

const typeOptions = [
  { value: "movie", label: "Films" },
  { value: "book", label: "Books" },
  { value: "all", label: "Both" },
] as const;

const timeOptions = [
  { value: "", label: "Any length" },
  { value: "90", label: "1 h 30 at most" },
  { value: "120", label: "2 h at most" },
  { value: "150", label: "2 h 30 at most" },
] as const;

const wayOptions = [
  { value: "least_misery", label: "Nobody suffers" },
  { value: "average", label: "Most are happy" },
] as const;

type Way = (typeof wayOptions)[number]["value"];

/** What tonight is like, and who is there. */
export function WishForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const ids = { time: useId(), mood: useId() };
  const remembered = rememberedMood();
  const [type, setType] = useState<"movie" | "book" | "all">("movie");
  const [time, setTime] = useState("");
  const [mood, setMood] = useState<Mood | "">(remembered?.mood ?? "");
  const [way, setWay] = useState<Way>("least_misery");
  const [people, setPeople] = useState<readonly Companion[]>([]);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function begin(event: SyntheticEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const pick = await beginPick(client, {
        type,
        way,
        people: [...people],
        ...(mood && { mood, mode: remembered?.mode ?? "match" }),
        ...(time && type !== "book" && { max_minutes: Number(time) }),
      });
      await navigate({ to: "/tonight/$id", params: { id: String(pick.id) } });
    } catch (failure) {
      setProblem(failureSentence(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Panel title="Choose anew">
      <form className="space-y-5" onSubmit={(event) => void begin(event)}>
        <SegmentedControl label="What" options={typeOptions} value={type} onChange={setType} />
        <div className="grid gap-4 sm:max-w-xl sm:grid-cols-2">
          {type !== "book" && (
            <div>
              <label htmlFor={ids.time} className="mb-1 block font-medium">
                How long a film may be
              </label>
              <Select id={ids.time} value={time} onChange={(event) => setTime(event.target.value)}>
                {timeOptions.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            </div>
          )}
          <div>
            <label htmlFor={ids.mood} className="mb-1 block font-medium">
              Mood
            </label>
            <Select
              id={ids.mood}
              value={mood}
              onChange={(event) =>
                setMood(moods.find((known) => known === event.target.value) ?? "")
              }
            >
              <option value="">Any</option>
              {moods.map((one) => (
                <option key={one} value={one}>
                  {moodWords[one].name}
                </option>
              ))}
            </Select>
          </div>
        </div>
        <Company people={people} onChange={setPeople} />
        {people.length > 0 && (
          <div>
            <SegmentedControl
              label="What counts"
              options={wayOptions}
              value={way}
              onChange={setWay}
            />
            <p className="mt-1 max-w-[65ch] text-caption text-dust">
              {way === "least_misery"
                ? "A title is as good as it is for whoever likes it least."
                : "A title is as good as it is for all of you on average."}
            </p>
          </div>
        )}
        <p role="alert" className="text-danger empty:hidden">
          {problem}
        </p>
        <button type="submit" aria-disabled={busy} className={`${primaryButton} relative`}>
          <Working when={busy}>{people.length > 0 ? "Ask them" : "Deal the cards"}</Working>
        </button>
      </form>
    </Panel>
  );
}
