/** What a person's corrections say about how their own face is misread. Anybody may call it; it knows no pictures. */
@NullMarked
package io.moodreel.affect.personal;

import org.jspecify.annotations.NullMarked;
