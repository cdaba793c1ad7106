import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { primaryButton, quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Notice } from "../../ui/Notice";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { Working } from "../../ui/Working";
import { unsubscribe } from "./queries";
import { topicWords } from "./topicWords";

/** Where the link of a letter leads: one press ends it. A mere look changes nothing, since mail programs look too. */
export function UnsubscribePage() {
  useDocumentTitle("End these letters");
  const [token] = useState(() => /^#token=(.+)$/.exec(window.location.hash)?.[1] ?? "");
  const ending = useMutation({ mutationFn: () => unsubscribe(token) });
  return (
    <div className="mx-auto max-w-2xl py-10">
      <Notice
        headingLevel="h1"
        title={ending.isSuccess ? "Done" : "End these letters?"}
        action={
          ending.isSuccess ? (
            <Link to="/account/notifications" className={quietButton}>
              See your other letters
            </Link>
          ) : (
            <button
              type="button"
              aria-disabled={ending.isPending}
              className={`${primaryButton} relative`}
              onClick={() => {
                if (!ending.isPending) ending.mutate();
              }}
            >
              <Working when={ending.isPending}>End them</Working>
            </button>
          )
        }
      >
        <p role="status">
          {ending.isSuccess
            ? topicWords[ending.data].ended
            : "You need not sign in. You can switch them on again in your account."}
        </p>
        <p role="alert" className="text-danger empty:hidden">
          {ending.isError && failureSentence(ending.error)}
        </p>
      </Notice>
    </div>
  );
}
