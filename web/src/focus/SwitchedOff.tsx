import { Link } from "@tanstack/react-router";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";

/** What the page says where its operator has not switched it on. */
export function SwitchedOff({ law }: { law: string }) {
  return (
    <Notice
      title="This server does not offer it"
      action={
        <Link to="/" className={primaryButton}>
          Go to the start
        </Link>
      }
    >
      <p>{law}</p>
      <p className="mt-2">
        That is why it is off until whoever runs this server has read that and switches it on
        (MOODREEL_FOCUS=true). Everything else works as usual.
      </p>
    </Notice>
  );
}
