/** The looks of things that are pressed; one place, so that a link and a button can share them. */
const pressed =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-lg font-medium transition-opacity hover:opacity-85 aria-disabled:cursor-default aria-disabled:opacity-60";
const base = `${pressed} px-4`;

export const primaryButton = `${base} bg-marquee text-on-marquee`;
export const quietButton = `${base} border border-dust/80 text-screen`;
/** Several beside each other, also on a phone. */
export const smallButton = `${pressed} border border-dust/80 px-2.5 text-caption text-screen`;
export const dangerButton = `${base} bg-danger text-ink`;
export const textLink = "rounded underline underline-offset-4 hover:text-marquee";

export const field =
  "min-h-11 w-full rounded-lg border border-dust/80 bg-ink px-3 text-screen placeholder:text-dust aria-invalid:border-danger";
