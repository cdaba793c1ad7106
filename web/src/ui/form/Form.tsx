import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from "react";
import { FormContext } from "./formContext";
import { formFailure, type FieldLabels, type FormFailure } from "./formFailure";
import { useCountdown } from "./useCountdown";

export type FormValues<F extends FieldLabels> = Record<keyof F & string, string>;

interface FormProps<F extends FieldLabels, T> {
  labels: F;
  /** Sentences beside fields, for what need not be sent to be known as wrong. */
  check?: (values: FormValues<F>) => Partial<Record<keyof F & string, string>>;
  send: (values: FormValues<F>) => Promise<T>;
  onSent: (answer: T, values: FormValues<F>) => void;
  /** Makes another failure of one that needs its own words here. */
  explain?: (error: unknown, values: FormValues<F>) => FormFailure | undefined;
  /** Empties the fields once it is sent. */
  clears?: boolean;
  className?: string;
  children: ReactNode;
}

const nothingWrong: FormFailure = { fields: {} };

/**
 * A form that is really submitted, so that password managers know it. What is wrong stands beside
 * its field, and the first such field gets the focus.
 */
export function Form<F extends FieldLabels, T>(props: FormProps<F, T>) {
  const { labels, check, send, onSent, explain, clears = false, children } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState(nothingWrong);
  const [busy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [round, setRound] = useState(0);
  const { seconds, start } = useCountdown();

  // Once for each attempt: correcting one field must not send the focus on to the next.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);

  function fail(found: FormFailure) {
    setFailure(found);
    setAttempts((before) => before + 1);
    if (found.waitSeconds !== undefined) start(found.waitSeconds);
  }

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || seconds > 0) return;
    const element = event.currentTarget;
    const values = valuesOf(element, labels);
    const wrong = definedOnly(check?.(values) ?? {});
    if (Object.keys(wrong).length > 0) {
      fail({ fields: wrong });
      return;
    }
    setBusy(true);
    try {
      const answer = await send(values);
      setFailure(nothingWrong);
      if (clears) {
        element.reset();
        setRound(round + 1);
      }
      onSent(answer, values);
    } catch (error) {
      fail(explain?.(error, values) ?? formFailure(error, labels));
    } finally {
      setBusy(false);
    }
  }

  function touched(field: string) {
    if (failure.fields[field] === undefined) return;
    setFailure(without(failure, field));
  }

  return (
    <FormContext value={{ id, labels, failure, busy, waitSeconds: seconds, round, touched }}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className={props.className ?? "space-y-5"}
      >
        {children}
      </form>
    </FormContext>
  );
}

function valuesOf<F extends FieldLabels>(form: HTMLFormElement, labels: F): FormValues<F> {
  const data = new FormData(form);
  const entries = Object.keys(labels).map((name) => [name, data.get(name)]);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? value : ""]),
  ) as FormValues<F>;
}

function definedOnly(fields: Partial<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function without(failure: FormFailure, field: string): FormFailure {
  const fields = Object.entries(failure.fields).filter(([name]) => name !== field);
  return { ...failure, fields: Object.fromEntries(fields) };
}
