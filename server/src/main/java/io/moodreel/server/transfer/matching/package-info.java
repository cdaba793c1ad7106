/**
 * Which of our titles a file means: by ids, else by name, year and author. Other parts of {@code transfer} call {@link
 * io.moodreel.server.transfer.matching.TitleMatcher}.
 */
@NullMarked
package io.moodreel.server.transfer.matching;

import org.jspecify.annotations.NullMarked;
