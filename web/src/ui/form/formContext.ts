import { createContext, use } from "react";
import type { FieldLabels, FormFailure } from "./formFailure";

interface FormState {
  id: string;
  labels: FieldLabels;
  failure: FormFailure;
  busy: boolean;
  waitSeconds: number;
  /** How often it was sent and emptied. */
  round: number;
  /** Somebody is correcting it. */
  touched: (field: string) => void;
}

export const FormContext = createContext<FormState | undefined>(undefined);

export function useFormState(): FormState {
  const state = use(FormContext);
  if (!state) throw new Error("a field stands outside of a <Form>");
  return state;
}
