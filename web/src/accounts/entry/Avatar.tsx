/** The first letter of a name in a disc; decoration beside the name itself. */
export function Avatar({ name, className = "size-9" }: { name: string; className?: string }) {
  const [initial = "?"] = Array.from(name.trim());
  return (
    <span
      aria-hidden
      className={`${className} grid shrink-0 place-items-center rounded-full border border-marquee/70 bg-marquee/15 font-display font-semibold text-screen`}
    >
      {initial.toLocaleUpperCase()}
    </span>
  );
}
