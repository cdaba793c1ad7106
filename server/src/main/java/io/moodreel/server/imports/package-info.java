/**
 * Other people's data files into the catalogue and the library, each kind of file as a job.
 *
 * <p>A file becomes rows ({@code files}), a row's cells become numbers, names and texts ({@code cells}), and what they
 * mean in this kind of file is known to one of {@code films}, {@code books} and {@code ratings}, which hold the jobs.
 * {@code run} takes what they understood, batch by batch, into catalogue and library, counts it, takes down what was
 * rejected, and notes how far it is, so that an import that is cut off goes on where it was. So {@code films}, {@code
 * books} and {@code ratings} stand on {@code run}, that on {@code files}, that on {@code cells}, and never the other
 * way round.
 */
@NullMarked
package io.moodreel.server.imports;

import org.jspecify.annotations.NullMarked;
