import type { Pick, PickPerson } from "../api/types";

/** Who takes part, and how far they are. */
export function People({ pick }: { pick: Pick }) {
  return (
    <ul aria-label="Who is there" className="flex flex-wrap gap-2">
      {pick.people
        .filter(({ presence }) => presence !== "out")
        .map((person) => (
          <li key={person.id} className="rounded-full border border-seam bg-velvet px-4 py-2">
            {person.me ? "You" : person.name}
            <span className="text-caption text-dust"> {words(pick, person)}</span>
          </li>
        ))}
    </ul>
  );
}

function words({ state }: Pick, { presence, finished, guest }: PickPerson): string {
  if (presence === "invited") return "asked";
  if (state === "voting") return finished ? "done" : "choosing";
  return guest ? "guest" : "";
}
