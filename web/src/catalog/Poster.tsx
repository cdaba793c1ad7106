import { useState } from "react";
import type { Title } from "../api/types";

interface PosterProps {
  title: Pick<Title, "title" | "picture_url">;
  className?: string;
  /** The one picture a page is about is loaded at once; the others when they come into view. */
  eager?: boolean;
}

const photographed = "/api/pictures/";
const widths = [185, 342, 500, 780];

/** Photographs come in several widths; a drawn poster is sharp at every one. */
function sizesOf(address: string): string | undefined {
  if (!address.startsWith(photographed)) return undefined;
  const joint = address.includes("?") ? "&" : "?";
  return widths.map((width) => `${address}${joint}w=${width} ${width}w`).join(", ");
}

export function Poster({ title, className = "", eager = false }: PosterProps) {
  const [failed, setFailed] = useState(false);
  const frame = `aspect-2/3 w-full rounded-lg bg-velvet ${className}`;

  if (failed || !title.picture_url) {
    return (
      <div className={`${frame} flex items-center border border-seam p-3`}>
        <span className="line-clamp-6 font-display text-lead">{title.title}</span>
      </div>
    );
  }
  return (
    <img
      src={title.picture_url}
      srcSet={sizesOf(title.picture_url)}
      sizes={eager ? "(min-width: 768px) 320px, 224px" : "(min-width: 768px) 185px, 160px"}
      alt={`Poster of ${title.title}`}
      width={320}
      height={480}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      onError={() => setFailed(true)}
      className={`${frame} object-cover`}
    />
  );
}
