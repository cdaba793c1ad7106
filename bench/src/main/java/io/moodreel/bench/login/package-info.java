/** Whether the time of an answer tells an attacker which addresses have an account, and what a rush on sign-in costs. */
@NullMarked
package io.moodreel.bench.login;

import org.jspecify.annotations.NullMarked;
