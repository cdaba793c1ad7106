import { Link } from "@tanstack/react-router";
import { primaryButton, quietButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import { listed } from "../ui/words";
import type { SearchParams } from "./searchParams";
import type { Condition } from "../api/types";

interface NothingFoundProps {
  search: SearchParams;
  conditions: Condition[];
}

export function NothingFound({ search, conditions }: NothingFoundProps) {
  const { q, type, by } = search;
  const wider = [
    conditions.length > 0 && (
      <Link
        key="conditions"
        to="/search"
        search={{ ...search, without: allLeftOut(search, conditions) }}
        className={primaryButton}
      >
        Search without {conditions.length === 1 ? "it" : "them"}
      </Link>
    ),
    type !== "all" && (
      <Link
        key="kinds"
        to="/search"
        search={{ ...search, type: "all" }}
        className={conditions.length > 0 ? quietButton : primaryButton}
      >
        Search films and books
      </Link>
    ),
    by === undefined && (
      <Link
        key="meaning"
        to="/search"
        search={{ q, type, by: "meaning" }}
        className={type === "all" ? primaryButton : quietButton}
      >
        Search by meaning
      </Link>
    ),
  ].filter(Boolean);
  return (
    <Notice
      title={`Nothing found for “${q}”`}
      action={
        <>
          {wider}
          <Link to="/browse" className={wider.length === 0 ? primaryButton : quietButton}>
            Browse the catalogue
          </Link>
        </>
      }
    >
      <p>
        {conditions.length > 0
          ? `There may be something outside the ${conditions.length === 1 ? "condition" : "conditions"} ${listed(conditions.map(({ label }) => label))}.`
          : "Try fewer letters, another spelling, or the name of the director or author."}
      </p>
    </Notice>
  );
}

function allLeftOut({ without = [] }: SearchParams, conditions: Condition[]): string[] {
  return [...without, ...conditions.map(({ key }) => key)];
}
