/**
 * Choosing for tonight, alone or together: who is there is asked, titles that suit all of them are put on cards, everybody
 * says yes or no. Nobody calls it but the API.
 */
@NullMarked
package io.moodreel.server.groups;

import org.jspecify.annotations.NullMarked;
