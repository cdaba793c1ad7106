import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState, type DragEvent } from "react";
import type { ListedTitle, TitleList } from "../api/types";
import { titleRoutes } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { smallButton, textLink } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { showFailure, showToast } from "../ui/toasts";
import { yearWritten } from "../ui/words";
import { NoteEditor } from "./NoteEditor";
import { changeEntry, entriesQuery, setInList, titlesPerPage } from "./queries";

interface EntriesProps {
  list: TitleList;
  items: readonly ListedTitle[];
  /** The place of the first of them in the whole list, from 0. */
  first: number;
  total: number;
}

/** The titles of a list in their order, which is changed by dragging, by buttons, or by Alt and arrow keys. */
export function Entries({ list, items, first, total }: EntriesProps) {
  const client = useQueryClient();
  const rows = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number>();
  const [moved, setMoved] = useState("");

  async function move(item: ListedTitle, place: number) {
    if (place < 0 || place >= total) return;
    const page = Math.floor(first / titlesPerPage) + 1;
    client.setQueryData(entriesQuery(list.id, page).queryKey, (known) =>
      known ? { ...known, items: reordered(known.items, item, place - first) } : known,
    );
    setMoved(`${item.title} is number ${place + 1} of ${total}.`);
    try {
      await changeEntry(client, list.id, item.id, { place });
    } catch (failure) {
      showFailure(`${item.title} was not moved. ${failureSentence(failure)}`);
      await client.invalidateQueries({ queryKey: entriesQuery(list.id, page).queryKey });
    }
    rows.current?.querySelector<HTMLElement>(`[data-title="${item.id}"] a`)?.focus();
  }

  async function take(item: ListedTitle) {
    try {
      await setInList(client, list.id, item, false);
      showToast(`${item.title} is off the list.`);
    } catch (failure) {
      showFailure(`${item.title} is still in the list. ${failureSentence(failure)}`);
    }
  }

  function drop(event: DragEvent, place: number) {
    event.preventDefault();
    const item = items.find(({ id }) => id === dragged);
    setDragged(undefined);
    if (item) void move(item, place);
  }

  return (
    <>
      <p role="status" className="sr-only">
        {moved}
      </p>
      <ol
        ref={rows}
        start={first + 1}
        className="divide-y divide-seam rounded-2xl border border-seam bg-velvet"
      >
        {items.map((item, index) => {
          const place = first + index;
          return (
            // The buttons and keys do the same; dragging is only another way.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={item.id}
              data-title={item.id}
              draggable
              onDragStart={() => setDragged(item.id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => drop(event, place)}
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (!event.altKey || step === undefined) return;
                event.preventDefault();
                void move(item, place + step);
              }}
              className={`flex gap-4 p-4 ${dragged === item.id ? "opacity-50" : ""}`}
            >
              <span className="w-8 shrink-0 pt-1 text-right text-dust">{place + 1}</span>
              <span className="w-14 shrink-0">
                <Poster title={item} />
              </span>
              <div className="min-w-0 grow">
                <Link
                  to={titleRoutes[item.type]}
                  params={{ id: String(item.id) }}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  className={`${textLink} font-medium no-underline`}
                >
                  {item.title}
                </Link>{" "}
                <span className="text-caption text-dust">
                  {item.year != null && yearWritten(item.year)}
                </span>
                <NoteEditor list={list} item={item} />
                <div className="mt-2 flex flex-wrap gap-2">
                  <Step
                    label="Up"
                    of={item}
                    onPress={() => void move(item, place - 1)}
                    off={place === 0}
                  />
                  <Step
                    label="Down"
                    of={item}
                    onPress={() => void move(item, place + 1)}
                    off={place === total - 1}
                  />
                  <Step label="Take out" of={item} onPress={() => void take(item)} />
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface StepProps {
  label: string;
  of: ListedTitle;
  onPress: () => void;
  off?: boolean;
}

function Step({ label, of, onPress, off = false }: StepProps) {
  return (
    <button
      type="button"
      aria-label={`${label}: ${of.title}`}
      aria-disabled={off}
      className={smallButton}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {label}
    </button>
  );
}

function reordered(items: readonly ListedTitle[], item: ListedTitle, place: number) {
  const others = items.filter(({ id }) => id !== item.id);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
