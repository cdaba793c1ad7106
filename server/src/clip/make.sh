#!/usr/bin/env bash
# Draws the clip that ships anew. Needs a JDK and ffmpeg; the result is committed, so builds need neither.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
java "$here/FourWeathers.java" |
  ffmpeg -loglevel error -y -f rawvideo -pixel_format bgr24 -video_size 640x360 -framerate 20 -i - \
    -c:v libvpx-vp9 -b:v 0 -crf 46 -g 40 -deadline realtime -cpu-used 6 -threads 1 -pix_fmt yuv420p -fflags +bitexact -flags:v +bitexact \
    "$here/../main/resources/viewing/four-weathers.webm"
