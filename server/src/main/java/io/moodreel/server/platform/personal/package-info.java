/**
 * What is held about a person. A feature that stores anything about a user offers a
 * {@link io.moodreel.server.platform.personal.PersonalData}, so that a person's export and deletion are complete.
 */
@NullMarked
package io.moodreel.server.platform.personal;

import org.jspecify.annotations.NullMarked;
