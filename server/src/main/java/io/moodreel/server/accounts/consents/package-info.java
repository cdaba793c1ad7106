/** What a person has agreed to, per purpose, at every time. */
@NullMarked
package io.moodreel.server.accounts.consents;

import org.jspecify.annotations.NullMarked;
