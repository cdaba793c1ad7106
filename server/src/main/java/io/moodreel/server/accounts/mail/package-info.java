/** Letters to people: templates, the way by SMTP or into a folder, and the tokens in their links. */
@NullMarked
package io.moodreel.server.accounts.mail;

import org.jspecify.annotations.NullMarked;
