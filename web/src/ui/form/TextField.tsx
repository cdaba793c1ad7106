import type { ComponentProps, ReactNode } from "react";
import { field as look } from "../controls";
import { useFormState } from "./formContext";

interface TextFieldProps extends Omit<ComponentProps<"input">, "id" | "name" | "children"> {
  name: string;
  /** A quiet line under the label. */
  hint?: ReactNode;
  /** What stands in the field at its right end. */
  inside?: ReactNode;
  /** More that is said about the field, below it, while nothing is wrong. */
  below?: ReactNode;
}

/** A label, a field, and beside it what is wrong with it. */
export function TextField({ name, hint, inside, below, className, ...input }: TextFieldProps) {
  const { id: formId, labels, failure, touched } = useFormState();
  const id = `${formId}-${name}`;
  const error = failure.fields[name];
  const described = [hint && `${id}-hint`, error ? `${id}-error` : below && `${id}-below`];
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {labels[name] ?? name}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 max-w-[60ch] text-caption text-dust">
          {hint}
        </p>
      )}
      <div className="relative">
        <input
          type="text"
          {...input}
          id={id}
          name={name}
          aria-invalid={error !== undefined}
          aria-describedby={described.filter(Boolean).join(" ") || undefined}
          onInput={(event) => {
            touched(name);
            input.onInput?.(event);
          }}
          className={`${look} ${className ?? ""}`}
        />
        {inside}
      </div>
      {error !== undefined ? (
        <p id={`${id}-error`} className="mt-1.5 text-caption text-danger">
          {error}
        </p>
      ) : (
        below && (
          <div id={`${id}-below`} className="mt-1.5 text-caption text-dust">
            {below}
          </div>
        )
      )}
    </div>
  );
}
