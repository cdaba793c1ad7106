/**
 * What somebody feels: emotions as models name them and moods as people do. Anybody may call it; it knows no web and no
 * database.
 */
@NullMarked
package io.moodreel.affect;

import org.jspecify.annotations.NullMarked;
