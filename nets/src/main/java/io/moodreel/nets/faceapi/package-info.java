/**
 * The nets of {@code @vladmandic/face-api}, whose files hold weights but no graph: each is put together here layer by layer
 * from what its authors published, as a TensorFlow graph model that {@link io.moodreel.nets.convert} then converts like
 * any other. Start at {@link io.moodreel.nets.faceapi.FaceApiNet}.
 */
@NullMarked
package io.moodreel.nets.faceapi;

import org.jspecify.annotations.NullMarked;
