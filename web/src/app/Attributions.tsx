import { useQuery } from "@tanstack/react-query";
import { sourcesQuery } from "./sourcesQuery";

/** Whom titles and pictures are from, in the words their terms ask for; nothing where nobody is asked. */
export function Attributions() {
  const items = useQuery(sourcesQuery()).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <ul aria-label="Sources" className="page-width grid gap-1 pb-5 text-caption text-dust">
      {items.map(({ name, words, url }) => (
        <li key={name}>
          {words}{" "}
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            className="rounded underline underline-offset-4"
          >
            {name}
            <span className="sr-only"> (opens a new tab)</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
