/** A card that has not arrived: the same boxes, so that nothing moves when it does. */
export function CardSkeleton({ withReason = false }: { withReason?: boolean }) {
  return (
    <div aria-hidden>
      <div className="aspect-2/3 w-full rounded-lg bg-seam/60" />
      <div className="mt-4 h-3 w-4/5 rounded bg-seam/60" />
      <div className="mt-3 h-3 w-10 rounded bg-seam/60" />
      {withReason && <div className="mt-3 mb-6 h-3 w-full rounded bg-seam/60" />}
    </div>
  );
}
