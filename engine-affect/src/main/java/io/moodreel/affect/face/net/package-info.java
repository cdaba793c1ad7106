/** Nets in ONNX Runtime: manifests, files checked by checksum, runs that make no garbage. Only the packages around call it. */
@NullMarked
package io.moodreel.affect.face.net;

import org.jspecify.annotations.NullMarked;
