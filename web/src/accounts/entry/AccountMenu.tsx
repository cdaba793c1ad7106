import { Link } from "@tanstack/react-router";
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { User } from "../../api/types";
import { Avatar } from "./Avatar";
import { SignOutButton } from "./SignOutButton";

interface AccountMenuProps {
  user: User;
  /** The account of a server without sign-ins: there is nothing to sign out of. */
  local: boolean;
}

const item =
  "flex min-h-11 w-full cursor-pointer items-center rounded-lg px-3 text-left transition-colors hover:bg-seam/60 aria-[current=page]:text-marquee";

/** A button that opens a few links; it closes with Escape, and when the focus goes elsewhere. */
export function AccountMenu({ user, local }: AccountMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    close();
    button.current?.focus();
  }

  function closeOnLeaving(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  return (
    // Keys and focus are followed for what is inside; the frame itself is not a control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="relative ml-2" onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Account of ${user.name}`}
        onClick={() => setOpen(!open)}
        className="grid size-11 cursor-pointer place-items-center rounded-full"
      >
        <Avatar name={user.name} />
      </button>
      <div
        id={id}
        hidden={!open}
        // Safari gives a pressed button no focus; the frame takes it, so that pressing keeps it inside.
        tabIndex={-1}
        className="shadow-black/30 absolute top-full right-0 mt-2 w-64 rounded-2xl border border-seam bg-velvet p-2 shadow-xl outline-none"
      >
        <p className="border-b border-seam px-3 pt-1 pb-3">
          <span className="block truncate font-medium">{user.name}</span>
          <span className="block truncate text-caption text-dust">@{user.handle}</span>
        </p>
        <ul className="pt-2">
          <li>
            <Link to="/account" className={item} onClick={close}>
              Your account
            </Link>
          </li>
          {user.role === "admin" && (
            <li>
              <Link to="/admin/users" className={item} onClick={close}>
                Administration
              </Link>
            </li>
          )}
          {!local && (
            <li>
              <SignOutButton className={item} />
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
