/** A video that plays what a camera shows, for reading pictures off it; it is on no page. */
export async function videoOf(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  if (video.videoWidth > 0) return video;
  await new Promise((resolve) => video.addEventListener("loadeddata", resolve, { once: true }));
  return video;
}
