/**
 * What TensorFlow.js leaves on disk, read without TensorFlow: graph models (a JSON file with the topology beside shards of
 * weights) and bare weights with a manifest. Start at {@link io.moodreel.nets.tfjs.GraphModelReader} and
 * {@link io.moodreel.nets.tfjs.Weights}.
 */
@NullMarked
package io.moodreel.nets.tfjs;

import org.jspecify.annotations.NullMarked;
