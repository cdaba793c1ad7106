package io.moodreel.recommend.training;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a numeric component of an algorithm's parameters as worth searching, between two bounds. {@code int} components
 * are rounded, {@code boolean} ones need no bounds, {@code enum} ones neither.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Searched {
    /** The smallest value, inclusive. */
    double from() default 0;

    /** The largest value, inclusive. */
    double to() default 1;

    /** How values are spread between the bounds. */
    Spread spread() default Spread.EVEN;

    /** How values are spread between two bounds. */
    enum Spread {
        /** Every value as likely as any other. */
        EVEN,
        /** Every order of magnitude as likely as any other; both bounds above 0. */
        BY_MAGNITUDE
    }
}
