import { highlight } from "./highlight";

export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((part, index) =>
    part.matches ? (
      <mark key={index} className="bg-transparent text-marquee underline underline-offset-4">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
