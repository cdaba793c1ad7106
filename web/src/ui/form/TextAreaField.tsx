import type { ComponentProps, ReactNode } from "react";
import { field as look } from "../controls";
import { useFormState } from "./formContext";

interface TextAreaFieldProps extends Omit<ComponentProps<"textarea">, "id" | "name" | "children"> {
  name: string;
  /** A quiet line under the label. */
  hint?: ReactNode;
}

/** A field of several lines, with what is wrong with it beside it. */
export function TextAreaField({ name, hint, className, ...area }: TextAreaFieldProps) {
  const { id: formId, labels, failure, touched } = useFormState();
  const id = `${formId}-${name}`;
  const error = failure.fields[name];
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
      <textarea
        rows={5}
        {...area}
        id={id}
        name={name}
        aria-invalid={error !== undefined}
        aria-describedby={
          [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
        }
        onInput={() => touched(name)}
        className={`${look} py-2 ${className ?? ""}`}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="mt-1.5 text-caption text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
