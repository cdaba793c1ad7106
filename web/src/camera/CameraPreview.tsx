import { useEffect, useRef } from "react";
import { CloseIcon } from "../ui/icons";
import { badgeWords } from "./cameraWords";
import type { ReadingPlace } from "./frameReader";

interface CameraPreviewProps {
  stream: MediaStream;
  place: ReadingPlace;
  onStop: () => void;
}

/** What the camera shows, as in a mirror; over it the light, and where the pictures go. */
export function CameraPreview({ stream, place, onStop }: CameraPreviewProps) {
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
        className="aspect-video w-full -scale-x-100 object-cover lg:aspect-4/3"
      />
      <p className="absolute top-2 left-2 flex items-center gap-2 rounded-md bg-ink px-2 py-1 text-caption">
        <span aria-hidden className="size-2.5 rounded-full bg-danger" />
        Camera on
      </p>
      <button
        type="button"
        onClick={onStop}
        aria-label="Stop camera"
        className="absolute top-0 right-0 grid size-12 cursor-pointer place-items-center rounded-lg"
      >
        <span className="grid size-8 place-items-center rounded-md bg-ink">
          <CloseIcon />
        </span>
      </button>
      <p className="absolute bottom-2 left-2 mr-2 rounded-md bg-ink px-2 py-1 text-caption">
        {badgeWords[place]}
      </p>
    </div>
  );
}
