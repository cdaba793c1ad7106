import { Link } from "@tanstack/react-router";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";

/** A video that is not there, or not for whoever asks. */
export function NoVideo() {
  return (
    <div className="py-8">
      <Notice
        headingLevel="h1"
        title="There is no such video"
        action={
          <Link to="/lab" className={primaryButton}>
            Go to the lab
          </Link>
        }
      >
        It was deleted, or it is somebody else’s.
      </Notice>
    </div>
  );
}
