/** The place of a list that is on its way. */
export function ListSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-busy="true" className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex items-center gap-4 p-5">
          <div className="size-9 shrink-0 rounded-full bg-seam/60" />
          <div className="grow space-y-3">
            <div className="h-4 w-1/3 rounded bg-seam/60" />
            <div className="h-3 w-1/2 rounded bg-seam/60" />
          </div>
        </div>
      ))}
    </div>
  );
}
