/**
 * Faces in a picture, and what they show: {@link io.moodreel.affect.face.FaceReaders} opens a
 * {@link io.moodreel.affect.face.FaceReader}, which answers for JPEG, PNG and WebP bytes. Anybody may call it; pictures
 * stay in memory and nothing is logged.
 */
@NullMarked
package io.moodreel.affect.face;

import org.jspecify.annotations.NullMarked;
