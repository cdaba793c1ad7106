import { useState } from "react";
import { useAgreement, withdrawOnThisDevice } from "../accounts/privacy/useAgreement";
import { failureSentence } from "../ui/failureWords";
import type { ReadingPlace } from "./frameReader";
import { useCamera, type Camera } from "./useCamera";

const purposes = { device: "camera_on_device", server: "camera_frames" } as const;
export type CameraPurpose = (typeof purposes)[ReadingPlace];

export interface AgreedCamera {
  camera: Camera;
  /** Where pictures are read; on the device until somebody chooses otherwise, each time anew. */
  place: ReadingPlace;
  /** What whoever is here is asked to agree to before anything happens. */
  asked?: CameraPurpose;
  /** Why their answer was not taken. */
  problem?: string;
  toggle: () => Promise<void>;
  choose: (place: ReadingPlace) => Promise<void>;
  agree: () => Promise<void>;
  decline: () => void;
  /** A guest takes back everything they agreed to here; the camera goes off. */
  withdraw: () => void;
}

/** The camera, which nobody starts and no picture leaves before whoever sits there has agreed to that once. */
export function useAgreedCamera(): AgreedCamera {
  const camera = useCamera();
  const agreement = useAgreement();
  const [place, setPlace] = useState<ReadingPlace>("device");
  const [wanted, setWanted] = useState<ReadingPlace>();
  const [problem, setProblem] = useState<string>();

  async function askedOr(next: ReadingPlace, act: () => Promise<void>) {
    setProblem(undefined);
    if (await agreement.isGiven(purposes[next])) {
      setWanted(undefined);
      await act();
    } else setWanted(next);
  }

  return {
    camera,
    place,
    ...(wanted && { asked: purposes[wanted] }),
    ...(problem && { problem }),
    toggle: async () => {
      if (camera.state === "on" || camera.state === "asking") {
        setWanted(undefined);
        camera.stop();
        return;
      }
      if (wanted) {
        setWanted(undefined);
        return;
      }
      await askedOr(place, camera.start);
    },
    choose: (next) =>
      askedOr(next, () => {
        setPlace(next);
        return Promise.resolve();
      }),
    agree: async () => {
      if (!wanted) return;
      try {
        await agreement.give(purposes[wanted]);
      } catch (error) {
        setProblem(failureSentence(error));
        return;
      }
      setPlace(wanted);
      setWanted(undefined);
      await camera.start();
    },
    decline: () => {
      setWanted(undefined);
      setProblem(undefined);
    },
    withdraw: () => {
      Object.values(purposes).forEach(withdrawOnThisDevice);
      setPlace("device");
      setWanted(undefined);
      camera.stop();
    },
  };
}
