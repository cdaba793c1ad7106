import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { ErrorNotice } from "../ui/ErrorNotice";
import { useDocumentTitle } from "../ui/useDocumentTitle";

/** A page that broke while it was drawn; the shell around it still works. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  useDocumentTitle("Something went wrong");
  return (
    <div className="py-10">
      <ErrorNotice
        error={error}
        what="this page"
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
