/**
 * What every HTTP answer has in common: problems, limits, pages, health. Features never write these themselves.
 */
@NullMarked
package io.moodreel.server.platform.http;

import org.jspecify.annotations.NullMarked;
