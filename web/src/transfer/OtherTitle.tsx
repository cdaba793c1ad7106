import { useQuery } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { searchQuery } from "../search/queries";
import { field, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Candidate } from "./Candidate";
import type { ImportTitle } from "./types";

const shown = 6;

/** Called once, when the field appears. */
const focus = (input: HTMLInputElement | null) => input?.focus();

interface OtherTitleProps {
  title: ImportTitle;
  /** How the title of the file is called in sentences. */
  name: string;
  onChoose: (itemId: number) => void;
}

/** A search among all titles, for when none of the candidates is the one. */
export function OtherTitle({ title, name, onChoose }: OtherTitleProps) {
  const [asked, setAsked] = useState<string>();
  const query = useQuery({ ...searchQuery(asked ?? "", title.type), placeholderData: undefined });
  if (asked === undefined) {
    return (
      <button
        type="button"
        aria-label={`Search for ${name}`}
        className={quietButton}
        onClick={() => setAsked(title.title)}
      >
        Search for it
      </button>
    );
  }
  const search = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("words");
    setAsked(typeof words === "string" ? words.trim() : "");
  };
  const found = query.data?.items.slice(0, shown) ?? [];
  return (
    <div className="w-full">
      <form role="search" className="flex gap-3" onSubmit={search}>
        <input
          type="search"
          name="words"
          aria-label={`What ${name} is called here`}
          defaultValue={title.title}
          ref={focus}
          className={field}
        />
        <button type="submit" className={quietButton}>
          Search
        </button>
      </form>
      <div role="status" className="mt-3">
        {query.isError && <p className="text-danger">{failureSentence(query.error)}</p>}
        {query.isSuccess && found.length === 0 && (
          <p className="text-dust">There is no title of that name here.</p>
        )}
      </div>
      <div className="grid gap-2 sm:grid-cols-2">
        {found.map((one) => (
          <Candidate
            key={one.id}
            title={one}
            chosen={one.id === title.item?.id}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}
