/** What a person sees and changes of their own account. */
@NullMarked
package io.moodreel.server.accounts.profile;

import org.jspecify.annotations.NullMarked;
