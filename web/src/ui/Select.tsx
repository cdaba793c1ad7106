import type { ComponentProps } from "react";
import { field } from "./controls";
import { NextIcon } from "./icons";

/** The browser's own list of choices, in our looks. */
export function Select(props: Omit<ComponentProps<"select">, "className">) {
  return (
    <span className="relative block">
      <select {...props} className={`${field} appearance-none truncate pr-9`} />
      <NextIcon className="pointer-events-none absolute top-3.5 right-3 size-4 rotate-90 text-dust" />
    </span>
  );
}
