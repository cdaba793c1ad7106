import type { ReactNode } from "react";
import { noFaceWords } from "./cameraWords";
import { CameraNotice } from "./CameraNotice";
import { CameraPreview } from "./CameraPreview";
import { PlaceChoice } from "./PlaceChoice";
import type { AgreedCamera } from "./useAgreedCamera";
import type { FaceReadings } from "./useFaceReading";

interface CameraPanelProps {
  agreed: AgreedCamera;
  face: FaceReadings;
  /** What the page makes of the readings. */
  children?: ReactNode;
}

/** The camera while it is on: what it shows, where pictures are read, and what is made of them. */
export function CameraPanel({ agreed, face, children }: CameraPanelProps) {
  const { camera, asked, place } = agreed;
  const problem = face.failure ?? (face.noFace ? noFaceWords : undefined);
  return (
    <div className="space-y-4">
      {asked && <CameraNotice agreed={agreed} />}
      {camera.stream && (
        <section
          aria-label="Camera"
          className="space-y-4 rounded-2xl border border-seam bg-velvet p-4"
        >
          <CameraPreview stream={camera.stream} place={place} />
          <p role="status" className="text-dust empty:hidden">
            {problem}
          </p>
          {children}
          <PlaceChoice agreed={agreed} />
        </section>
      )}
    </div>
  );
}
