/** What opens under the search field: as wide as the page on a phone, as the field elsewhere. */
export const fieldPanel =
  "shadow-black/30 absolute inset-x-4 top-full mt-2 max-h-[calc(100dvh-10rem)] overflow-y-auto rounded-2xl border border-seam bg-velvet p-2 shadow-xl outline-none md:inset-x-0";
