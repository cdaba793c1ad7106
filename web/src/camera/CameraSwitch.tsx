import { useId } from "react";
import { cameraProblem } from "./cameraWords";
import type { AgreedCamera } from "./useAgreedCamera";

/** Switches the camera on and off; under it stands why it may not be there. */
export function CameraSwitch({ agreed }: { agreed: AgreedCamera }) {
  const id = useId();
  const { camera, toggle } = agreed;
  const problem = cameraProblem(camera.state);
  return (
    <div className="max-w-[46ch]">
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={camera.state === "on" || camera.state === "asking"}
          aria-label="Read my mood from the camera"
          aria-describedby={`${id}-about`}
          onChange={() => void toggle()}
          className="switch shrink-0"
        />
        <span>
          <span className="block font-medium">Read my mood from the camera</span>
          <span id={`${id}-about`} className="block text-caption text-dust">
            {camera.state === "on"
              ? "It is on, and goes off when you leave."
              : "Off. Pictures stay on this device."}
          </span>
        </span>
      </label>
      <p role="status" className="text-caption text-dust empty:hidden">
        {problem}
      </p>
    </div>
  );
}
