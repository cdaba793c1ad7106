import { useEffect, useRef } from "react";
import { badgeWords } from "./cameraWords";
import type { ReadingPlace } from "./frameReader";

interface CameraPreviewProps {
  stream: MediaStream;
  place: ReadingPlace;
}

/** What the camera shows, as in a mirror; over it the light, and where the pictures go. */
export function CameraPreview({ stream, place }: CameraPreviewProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <div className="bg-black relative overflow-hidden rounded-xl">
      <video
        ref={video}
        autoPlay
        muted
        playsInline
        aria-label="What the camera shows"
        className="aspect-4/3 w-full -scale-x-100 object-cover"
      />
      <p className="absolute top-2 left-2 flex items-center gap-2 rounded-md bg-ink px-2 py-1 text-caption">
        <span aria-hidden className="size-2.5 rounded-full bg-danger" />
        Camera on
      </p>
      <p className="absolute bottom-2 left-2 mr-2 rounded-md bg-ink px-2 py-1 text-caption">
        {badgeWords[place]}
      </p>
    </div>
  );
}
