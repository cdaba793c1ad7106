import { useEffect, useRef, type ReactNode } from "react";
import { noFaceWords } from "./cameraWords";
import { CameraNotice } from "./CameraNotice";
import { CameraPreview } from "./CameraPreview";
import { PlaceChoice } from "./PlaceChoice";
import type { AgreedCamera } from "./useAgreedCamera";
import type { FaceReadings } from "./useFaceReading";

interface CameraPanelProps {
  agreed: AgreedCamera;
  face: FaceReadings;
  /** What can be done, under the picture. */
  actions?: ReactNode;
  /** What the page makes of the readings. */
  children?: ReactNode;
}

/** The camera while it is on: what it shows, where pictures are read, and what is made of them. */
export function CameraPanel({ agreed, face, actions, children }: CameraPanelProps) {
  const { camera, asked, place } = agreed;
  const arrival = useRef<HTMLElement>(null);
  // The button that was pressed is gone, and the focus must not be lost with it.
  useEffect(() => {
    if (camera.stream && document.activeElement === document.body) arrival.current?.focus();
  }, [camera.stream]);
  const problem = face.failure ?? (face.noFace ? noFaceWords : undefined);
  return (
    <div className="space-y-4">
      {asked && <CameraNotice agreed={agreed} />}
      {camera.stream && (
        <section
          ref={arrival}
          tabIndex={-1}
          aria-label="Camera"
          className="grid gap-x-6 gap-y-4 rounded-2xl border border-seam bg-velvet p-4 lg:grid-cols-[20rem_minmax(0,1fr)]"
        >
          <div className="space-y-3">
            <CameraPreview stream={camera.stream} place={place} onStop={camera.stop} />
            {actions}
            <PlaceChoice agreed={agreed} />
          </div>
          <div className="space-y-4">
            <p role="status" className="text-dust empty:hidden">
              {problem}
            </p>
            {children}
          </div>
        </section>
      )}
    </div>
  );
}
