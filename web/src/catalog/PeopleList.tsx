import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import type { Person } from "../api/types";

const roles: readonly { role: Person["role"]; heading: string }[] = [
  { role: "author", heading: "Written by" },
  { role: "director", heading: "Directed by" },
  { role: "cast", heading: "With" },
];

const shownAtFirst = 10;

/** The people behind a title, by what they did; each name searches for what else they made. */
export function PeopleList({ people }: { people: Person[] }) {
  return (
    <dl className="mt-8 space-y-4">
      {roles.map(({ role, heading }) => {
        const names = people.filter((person) => person.role === role).map(({ name }) => name);
        return names.length > 0 && <Names key={role} heading={heading} names={names} />;
      })}
    </dl>
  );
}

function Names({ heading, names }: { heading: string; names: string[] }) {
  const [all, setAll] = useState(names.length <= shownAtFirst);
  const shown = all ? names : names.slice(0, shownAtFirst);
  return (
    <div>
      <dt className="text-caption text-dust">{heading}</dt>
      <dd className="mt-1 max-w-[70ch]">
        {shown.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ", "}
            <Link
              to="/search"
              search={{ q: name }}
              className="rounded underline decoration-dust/60 underline-offset-4 hover:decoration-current"
            >
              {name}
            </Link>
          </Fragment>
        ))}
        {!all && (
          <button
            type="button"
            className="ml-2 min-h-8 rounded text-marquee"
            onClick={() => setAll(true)}
          >
            and {names.length - shownAtFirst} more
          </button>
        )}
      </dd>
    </div>
  );
}
