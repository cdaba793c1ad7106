import type { Video } from "./types";

interface PlayerProps {
  video: Video;
  onReady: (player: HTMLVideoElement | null) => void;
}

/** The video itself, with the browser's own controls. */
export function Player({ video, onReady }: PlayerProps) {
  const address = video.stream_url ?? video.url;
  return (
    // What plays here are people's own files; there is no place for captions of them yet.
    // eslint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={onReady}
      src={address ?? undefined}
      poster={video.poster_url ?? undefined}
      controls
      playsInline
      preload="metadata"
      aria-label={video.title}
      className="bg-black aspect-video max-h-[60vh] w-full rounded-2xl"
    />
  );
}
