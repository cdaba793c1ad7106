import { quietButton } from "./controls";

interface NewerOlderProps {
  page: number;
  size: number;
  total: number;
  onChange: (page: number) => void;
}

/** To the neighbouring pages of a list that begins with the newest; nothing where one page is all. */
export function NewerOlder({ page, size, total, onChange }: NewerOlderProps) {
  if (total <= size) return null;
  const isLast = page * size >= total;
  return (
    <>
      <button
        type="button"
        aria-disabled={page === 1}
        className={quietButton}
        onClick={() => onChange(Math.max(1, page - 1))}
      >
        Newer
      </button>
      <button
        type="button"
        aria-disabled={isLast}
        className={quietButton}
        onClick={() => onChange(isLast ? page : page + 1)}
      >
        Older
      </button>
    </>
  );
}
