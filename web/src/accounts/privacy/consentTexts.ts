import type { Purpose } from "../../api/types";

/**
 * What people are asked for, purpose by purpose. Whoever changes the meaning of a text gives it the
 * next version: the server keeps which one somebody agreed to, and an older agreement is shown as such.
 */
export const consentTexts: Record<Purpose, { version: number; title: string; text: string }> = {
  camera_on_device: {
    version: 1,
    title: "Read my mood from the camera, on my device",
    text: "Pictures stay in the page and are forgotten at once. Only the seven numbers of the emotions are used.",
  },
  camera_frames: {
    version: 2,
    title: "Send single camera pictures to this server",
    text: "Where the device is too slow to read them itself. They are read in memory and never stored. The server guesses age and gender from them too, unless you switch that off on the page Privacy; the pages show neither.",
  },
  voice: {
    version: 2,
    title: "Speak instead of typing",
    text: "The microphone listens from when you press its button until you stop speaking. Your browser turns the sound into words, and may send it to its maker for that. No sound reaches this server; only the words do, as a search.",
  },
  mood_history: {
    version: 2,
    title: "Keep a history of my moods",
    text: "When your face was read, seven numbers for what it showed, and how engaged it looked; never a picture. Only you see it, and you can delete it at any time. Without it a mood is forgotten when the tab closes.",
  },
  body_signals: {
    version: 1,
    title: "Record skin conductance and heart rate while I watch",
    text: "Only in viewing sessions that you start. You see the recording; in a study, so do its researchers.",
  },
  learning: {
    version: 1,
    title: "Learn from what I watch and rate",
    text: "What you chose in which mood improves what is suggested, to you and, without your name, to others here.",
  },
};
