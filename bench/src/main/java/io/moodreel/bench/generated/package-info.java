/** Made-up titles in any number, for benchmarks that need more than may be shipped; start at {@code TitleGenerator}. */
@NullMarked
package io.moodreel.bench.generated;

import org.jspecify.annotations.NullMarked;
