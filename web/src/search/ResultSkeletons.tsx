/** The place of results that are on their way. */
export function ResultSkeletons() {
  return (
    <div aria-busy="true" className="-mx-3">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className="flex gap-4 p-3">
          <div className="aspect-2/3 w-16 shrink-0 rounded-lg bg-seam/60" />
          <div className="grow space-y-3 self-center">
            <div className="h-4 w-1/2 rounded bg-seam/60" />
            <div className="h-3 w-1/3 rounded bg-seam/60" />
          </div>
        </div>
      ))}
    </div>
  );
}
