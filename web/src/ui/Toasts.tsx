import { useEffect, useEffectEvent, useRef, useState } from "react";
import { CloseIcon } from "./icons";
import { closeToast, useToasts, type Toast } from "./toasts";

/** How long a message stays; as long as somebody points at it or is in it, it stays longer. */
const lastsMs = 8_000;

/** The messages at the page's edge. They never take the focus; Control+Z takes back what the newest can. */
export function Toasts() {
  const toasts = useToasts();
  const urgent = toasts.filter((toast) => toast.urgent);
  useUndoKey(toasts);
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-20 z-40 mx-auto flex max-w-md flex-col gap-2 md:bottom-6">
      {urgent.length > 0 && (
        <div role="alert" className="contents">
          <Column toasts={urgent} />
        </div>
      )}
      <div role="status" className="contents">
        <Column toasts={toasts.filter(({ urgent }) => !urgent)} />
      </div>
    </div>
  );
}

function Column({ toasts }: { toasts: readonly Toast[] }) {
  return toasts.map((toast) => <Message key={toast.id} toast={toast} />);
}

function Message({ toast: { id, text, urgent, action } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<Element>(null);

  useEffect(() => {
    if (held) return;
    const timer = window.setTimeout(() => closeToast(id), lastsMs);
    return () => window.clearTimeout(timer);
  }, [held, id]);

  function close() {
    const back = cameFrom.current;
    closeToast(id);
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  }

  return (
    // Only its clock is stopped by these; what can be pressed is inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget))
          cameFrom.current = event.relatedTarget;
        setHeld(true);
      }}
      onBlur={() => setHeld(false)}
      className={`toast pointer-events-auto flex items-center gap-1 rounded-xl border bg-velvet py-1 pr-1 pl-4 ${urgent ? "border-danger" : "border-dust/80"}`}
    >
      <p className="grow py-2">{text}</p>
      {action && (
        <button
          type="button"
          aria-keyshortcuts={action.undoes ? "Control+Z" : undefined}
          className="min-h-11 cursor-pointer rounded-lg px-3 font-medium text-marquee underline underline-offset-4"
          onClick={() => {
            action.run();
            close();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label="Close the message"
        className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-lg text-dust hover:text-screen"
        onClick={close}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function useUndoKey(toasts: readonly Toast[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    const newest = toasts.findLast(({ action }) => action?.undoes);
    if (!newest?.action || isWriting(event.target)) return;
    event.preventDefault();
    newest.action.run();
    closeToast(newest.id);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

/** There Control+Z takes back letters. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== "range" && target.type !== "radio";
}
