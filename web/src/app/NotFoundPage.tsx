import { Link } from "@tanstack/react-router";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";

export function NotFoundPage() {
  useDocumentTitle("Page not found");
  return (
    <div className="py-10">
      <Notice
        headingLevel="h1"
        title="There is nothing at this address"
        action={
          <Link to="/" className={primaryButton}>
            Go to the start
          </Link>
        }
      >
        <p>The link may be old, or have a slip in it.</p>
      </Notice>
    </div>
  );
}
