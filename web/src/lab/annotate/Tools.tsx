import { useId, type ReactNode } from "react";
import { field } from "../../ui/controls";
import type { Label } from "./labels";
import { speeds, type Command } from "./shortcuts";

interface ToolsProps {
  labels: readonly Label[];
  runningEmotion: string | undefined;
  isChosen: boolean;
  looped: boolean;
  speed: number;
  reactionMs: number;
  run: (command: Command) => void;
  onSpeed: (speed: number) => void;
  onReaction: (ms: number) => void;
}

const tool =
  "inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-dust/80 px-3 aria-disabled:cursor-default aria-disabled:opacity-60 aria-pressed:border-marquee aria-pressed:bg-marquee/12";

/** The keys as buttons, for those who point. */
export function Tools(props: ToolsProps) {
  const { labels, runningEmotion, isChosen, looped, speed, reactionMs, run, onSpeed, onReaction } =
    props;
  const id = useId();
  const onChosen = (command: Command) => () => isChosen && run(command);
  return (
    <div className="space-y-4">
      <div role="group" aria-label="Labels" className="flex flex-wrap gap-2">
        {labels.map(({ emotion, key, colour }, index) => (
          <button
            key={emotion}
            type="button"
            aria-pressed={runningEmotion === emotion}
            className={tool}
            onClick={() => run({ kind: "label", index })}
          >
            <span aria-hidden className="size-3 rounded-full" style={{ background: colour }} />
            {emotion}
            <kbd className="text-caption text-dust">{key}</kbd>
          </button>
        ))}
      </div>
      <div role="group" aria-label="The chosen label" className="flex flex-wrap gap-2">
        <Tool disabled={!isChosen} onPress={onChosen({ kind: "edge", edge: "start" })}>
          Begins here
        </Tool>
        <Tool disabled={!isChosen} onPress={onChosen({ kind: "edge", edge: "end" })}>
          Ends here
        </Tool>
        <Tool disabled={!isChosen} onPress={onChosen({ kind: "split" })}>
          Split
        </Tool>
        <Tool disabled={!isChosen} onPress={onChosen({ kind: "join" })}>
          Join with next
        </Tool>
        <Tool disabled={!isChosen} onPress={onChosen({ kind: "remove" })}>
          Remove
        </Tool>
        <Tool pressed={looped} onPress={() => run({ kind: "loop" })}>
          Loop
        </Tool>
        <Tool onPress={() => run({ kind: "undo" })}>Undo</Tool>
        <Tool onPress={() => run({ kind: "redo" })}>Redo</Tool>
      </div>
      <div className="flex flex-wrap gap-4">
        <div>
          <label htmlFor={`${id}-speed`} className="mb-1 block font-medium">
            Speed
          </label>
          <select
            id={`${id}-speed`}
            value={speed}
            onChange={({ target }) => onSpeed(Number(target.value))}
            className={`${field} w-32`}
          >
            {speeds.map((one) => (
              <option key={one} value={one}>
                {one} ×
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-reaction`} className="mb-1 block font-medium">
            Reaction time, ms
          </label>
          <input
            id={`${id}-reaction`}
            type="number"
            min={0}
            max={3000}
            step={50}
            value={reactionMs}
            aria-describedby={`${id}-about`}
            onChange={({ target }) =>
              onReaction(Math.min(3000, Math.max(0, Math.round(Number(target.value) || 0))))
            }
            className={`${field} w-32`}
          />
          <p id={`${id}-about`} className="mt-1 max-w-[36ch] text-caption text-dust">
            Taken off what you press while the video plays.
          </p>
        </div>
      </div>
    </div>
  );
}

interface ToolProps {
  children: ReactNode;
  onPress: () => void;
  disabled?: boolean;
  pressed?: boolean;
}

function Tool({ children, onPress, disabled = false, pressed }: ToolProps) {
  return (
    <button
      type="button"
      className={tool}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
