/**
 * People with an account: how they sign up, prove who they are, see what is held about them, and leave. Other features
 * need none of it: they inject {@link io.moodreel.server.platform.security.CurrentUser} and offer a
 * {@link io.moodreel.server.platform.personal.PersonalData}.
 */
@NullMarked
package io.moodreel.server.accounts;

import org.jspecify.annotations.NullMarked;
