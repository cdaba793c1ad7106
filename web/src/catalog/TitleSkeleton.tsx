import { titleGrid } from "./titleGrid";

export function TitleSkeleton() {
  return (
    <div aria-busy="true" aria-label="Loading" role="group" className={titleGrid}>
      <div className="mx-auto aspect-2/3 w-56 rounded-xl bg-seam/60 md:w-full" />
      <div className="space-y-4">
        <div className="h-10 w-3/4 rounded bg-seam/60" />
        <div className="h-4 w-1/2 rounded bg-seam/60" />
        <div className="mt-8 h-4 w-full max-w-prose rounded bg-seam/60" />
        <div className="h-4 w-full max-w-prose rounded bg-seam/60" />
        <div className="h-4 w-2/3 max-w-prose rounded bg-seam/60" />
      </div>
    </div>
  );
}
