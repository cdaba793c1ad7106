/**
 * The build step that makes the face models: reads which nets are wanted and what their weights must hash to, has npm fetch
 * the packages when they are not there, converts, and writes {@code NAME.onnx} beside {@code NAME.manifest.json}. Run by
 * Maven in the module face-models; nothing else calls it.
 */
@NullMarked
package io.moodreel.nets.models;

import org.jspecify.annotations.NullMarked;
