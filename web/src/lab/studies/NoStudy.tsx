import { Link } from "@tanstack/react-router";
import { primaryButton } from "../../ui/controls";
import { Notice } from "../../ui/Notice";

/** A study that is not there, or none of the reader's business. */
export function NoStudy() {
  return (
    <div className="py-8">
      <Notice
        title="There is no such study"
        action={
          <Link to="/lab/studies" className={primaryButton}>
            Go to your studies
          </Link>
        }
      >
        It has ended, or you were not invited to it.
      </Notice>
    </div>
  );
}
