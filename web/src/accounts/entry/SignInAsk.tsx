import { Link, useLocation } from "@tanstack/react-router";
import { primaryButton, quietButton } from "../../ui/controls";
import { Dialog } from "../../ui/Dialog";
import { stopAsking, type Wish } from "./signInAsk";

const words: Record<Wish, { title: string; text: string }> = {
  rate: {
    title: "Sign in to rate",
    text: "Your ratings are kept with your account, and choose what you see next.",
  },
  keep: {
    title: "Sign in to keep a watchlist",
    text: "It is kept with your account, so you find it again on every device.",
  },
  hide: {
    title: "Sign in to hide titles",
    text: "What you are not interested in is kept with your account, and stays away from your rows.",
  },
};

/** Asks a guest to sign in, and leads back to where they are. */
export function SignInAsk({ wish }: { wish: Wish }) {
  const next = useLocation().href;
  const { title, text } = words[wish];
  return (
    <Dialog title={title} onClose={stopAsking}>
      <p className="mt-2 text-dust">{text}</p>
      <p className="mt-2 text-dust">Afterwards you are back here.</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Link to="/login" search={{ next }} className={primaryButton} onClick={stopAsking}>
          Sign in
        </Link>
        <Link to="/signup" search={{ next }} className={quietButton} onClick={stopAsking}>
          Make an account
        </Link>
      </div>
    </Dialog>
  );
}
