import { useId, useState } from "react";
import { answerOf, api } from "../../api/client";
import { field, quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { Working } from "../../ui/Working";
import type { Study, StudyLabel } from "../types";
import { freeKey, withLabel } from "./labelSet";
import { useStudyChange } from "./useStudyChange";

const most = 12;

/** The labels of a study, each with its key and colour. */
export function StudyLabels({ study }: { study: Study }) {
  const [labels, setLabels] = useState(study.labels);
  const change = useStudyChange(study.id, () =>
    answerOf(
      api.PATCH("/api/studies/{id}", { params: { path: { id: study.id } }, body: { labels } }),
    ),
  );
  const become = (next: StudyLabel[]) => {
    change.reset();
    setLabels(next);
  };
  return (
    <Panel
      title="Labels"
      about="What people label the study’s videos with. What was labelled before keeps its word."
    >
      <ul aria-label="Labels of the study" className="space-y-3">
        {labels.map((label, index) => (
          <LabelRow
            key={index}
            label={label}
            number={index + 1}
            onChange={(next) => become(withLabel(labels, index, next))}
            onRemove={
              labels.length > 1 ? () => become(labels.filter((_, at) => at !== index)) : undefined
            }
          />
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap gap-3">
        {labels.length < most && (
          <button
            type="button"
            className={quietButton}
            onClick={() =>
              become([...labels, { emotion: "", key: freeKey(labels), color: "#b9b4c0" }])
            }
          >
            Add a label
          </button>
        )}
        <button
          type="button"
          aria-disabled={change.isPending}
          className={`${quietButton} relative`}
          onClick={() => {
            if (!change.isPending) change.mutate();
          }}
        >
          <Working when={change.isPending}>Save the labels</Working>
        </button>
      </div>
      <p role="status" className="mt-3 text-dust empty:hidden">
        {change.isSuccess && "Saved."}
        {change.isError && <span className="text-danger">{failureSentence(change.error)}</span>}
      </p>
    </Panel>
  );
}

interface LabelRowProps {
  label: StudyLabel;
  number: number;
  onChange: (next: Partial<StudyLabel>) => void;
  onRemove: (() => void) | undefined;
}

function LabelRow({ label, number, onChange, onRemove }: LabelRowProps) {
  const id = useId();
  return (
    <li className="flex flex-wrap items-end gap-3">
      <div className="min-w-40 grow">
        <label htmlFor={`${id}-word`} className="mb-1 block text-caption text-dust">
          Label {number}
        </label>
        <input
          id={`${id}-word`}
          className={field}
          maxLength={60}
          value={label.emotion}
          onChange={({ target }) => onChange({ emotion: target.value })}
        />
      </div>
      <div className="w-16">
        <label htmlFor={`${id}-key`} className="mb-1 block text-caption text-dust">
          Key {number}
        </label>
        <input
          id={`${id}-key`}
          className={`${field} text-center`}
          maxLength={1}
          autoCapitalize="none"
          autoComplete="off"
          value={label.key}
          onChange={({ target }) => onChange({ key: target.value.toLowerCase() })}
        />
      </div>
      <div className="w-16">
        <label htmlFor={`${id}-colour`} className="mb-1 block text-caption text-dust">
          Colour {number}
        </label>
        <input
          id={`${id}-colour`}
          type="color"
          className={`${field} cursor-pointer p-1`}
          value={label.color}
          onChange={({ target }) => onChange({ color: target.value })}
        />
      </div>
      <button
        type="button"
        className={quietButton}
        aria-disabled={onRemove === undefined}
        aria-label={`Remove label ${number}`}
        onClick={onRemove}
      >
        Remove
      </button>
    </li>
  );
}
