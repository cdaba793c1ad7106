import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ratingCountQuery } from "../library/queries";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";

/** So many ratings make rows of one's own. */
const enough = 3;

/** Invites who has rated next to nothing to tell what they like. */
export function Invitation() {
  const { data } = useQuery(ratingCountQuery());
  if (data === undefined || data >= enough) return null;
  return (
    <Notice
      title="Tell us a few you like"
      action={
        <Link to="/welcome" className={primaryButton}>
          Rate a few
        </Link>
      }
    >
      <p>Five ratings are enough for rows of your own. It takes less than a minute.</p>
    </Notice>
  );
}
