import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { DiaryEntry, Title } from "../api/types";
import { titleRoutes } from "../catalog/kinds";
import { Stars } from "../library/Stars";
import { starWords } from "../library/starValue";
import { moods, moodWords } from "../moods/moods";
import { rememberedMood } from "../moods/rememberedMood";
import { ConfirmButton } from "../ui/ConfirmButton";
import { field, textLink } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/form/Form";
import { FormProblem } from "../ui/form/FormProblem";
import { SelectField } from "../ui/form/SelectField";
import { SubmitButton } from "../ui/form/SubmitButton";
import { TextField } from "../ui/form/TextField";
import { showToast } from "../ui/toasts";
import { today } from "./month";
import { deleteEntry, keepEntry } from "./queries";

interface EntryDialogProps {
  title: Pick<Title, "type" | "id" | "title" | "year">;
  /** The one that is changed; a new one otherwise. */
  entry?: DiaryEntry;
  /** Whether the title was seen before, as far as is known. */
  known?: boolean;
  onClose: () => void;
}

const labels = { watched_on: "Day", mood: "Mood you chose it in", tags: "Tags", review: "Review" };

const moodOptions = [
  { value: "", label: "Not said" },
  ...moods.map((mood) => ({ value: mood, label: moodWords[mood].name })),
];

/** What is written down about watching or reading something once. */
export function EntryDialog({ title, entry, known = false, onClose }: EntryDialogProps) {
  const client = useQueryClient();
  const [rating, setRating] = useState(entry?.rating ?? null);
  const [liked, setLiked] = useState(entry?.liked ?? false);
  const [rewatch, setRewatch] = useState(entry?.rewatch ?? known);
  return (
    <Dialog title={title.title} onClose={onClose}>
      {entry && (
        <Link
          to={titleRoutes[title.type]}
          params={{ id: String(title.id) }}
          className={`${textLink} text-dust`}
        >
          Open its page
        </Link>
      )}
      <Form
        labels={labels}
        className="mt-4 space-y-4"
        send={({ watched_on, mood, tags, review }) =>
          keepEntry(
            client,
            title,
            {
              watched_on,
              ...(rating !== null && { rating }),
              liked,
              rewatch,
              ...(mood && { mood }),
              tags: tags
                .split(",")
                .map((tag) => tag.trim())
                .filter(Boolean),
              review,
            },
            entry,
          )
        }
        onSent={() => {
          showToast(entry ? "Your entry is changed." : `${title.title} is in your diary.`);
          onClose();
        }}
      >
        <TextField
          name="watched_on"
          type="date"
          min="1900-01-01"
          max={today()}
          defaultValue={entry?.watched_on ?? today()}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Stars
            label={`Rate ${title.title} this time`}
            value={rating}
            onRate={setRating}
            starClassName="w-9"
          />
          <span className="text-dust">{rating === null ? "No rating" : starWords(rating)}</span>
        </div>
        <div className="flex flex-wrap gap-x-6">
          <Check label="I like it" checked={liked} onChange={setLiked} />
          <Check label="I knew it before" checked={rewatch} onChange={setRewatch} />
        </div>
        <SelectField
          name="mood"
          options={moodOptions}
          defaultValue={entry ? (entry.mood ?? "") : (rememberedMood()?.mood ?? "")}
        />
        <TextField
          name="tags"
          hint="With commas between: cinema, with Ben"
          defaultValue={entry?.tags.join(", ")}
        />
        <label className="block">
          <span className="mb-1 block font-medium">{labels.review}</span>
          <textarea
            name="review"
            rows={3}
            maxLength={20_000}
            defaultValue={entry?.review}
            className={`${field} py-2`}
          />
        </label>
        <FormProblem />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{entry ? "Save entry" : "Write in diary"}</SubmitButton>
          {entry && (
            <ConfirmButton
              label="Delete entry"
              title="Delete this entry?"
              action="Delete entry"
              onConfirm={async () => {
                await deleteEntry(client, entry);
                onClose();
              }}
            >
              <p>The title’s rating and its place in your history stay.</p>
            </ConfirmButton>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 accent-marquee"
      />
      {label}
    </label>
  );
}
