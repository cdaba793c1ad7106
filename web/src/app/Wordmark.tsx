import { Link } from "@tanstack/react-router";

export function Wordmark() {
  return (
    <Link to="/" className="flex shrink-0 items-center gap-2 rounded" aria-label="Moodreel, home">
      <svg viewBox="0 0 32 32" className="size-8" aria-hidden>
        <circle cx="16" cy="16" r="13" fill="none" stroke="var(--marquee)" strokeWidth="2.5" />
        <circle cx="16" cy="9.5" r="3" fill="var(--happy)" />
        <path
          d="M22.3 15c2 2.3 2.9 3.8 2.9 5a2.9 2.9 0 0 1-5.8 0c0-1.2.9-2.7 2.9-5Z"
          fill="var(--sadness)"
        />
        <path d="m9.7 15.5 3.5 6.3H6.2Z" fill="var(--anger)" />
      </svg>
      <span className="font-display text-heading font-semibold">Moodreel</span>
    </Link>
  );
}
