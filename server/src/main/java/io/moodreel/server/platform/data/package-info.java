/**
 * The data folder: where it is, who holds it, and the token that proves access to it.
 */
@NullMarked
package io.moodreel.server.platform.data;

import org.jspecify.annotations.NullMarked;
