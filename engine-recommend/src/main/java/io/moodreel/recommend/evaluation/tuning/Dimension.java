package io.moodreel.recommend.evaluation.tuning;

import io.moodreel.recommend.training.Searched;
import java.lang.reflect.RecordComponent;

/**
 * One searched component: its values laid out between 0 and 1.
 *
 * @param type of the component
 */
record Dimension(Class<?> type, double from, double to, Searched.Spread spread) {
    static Dimension of(RecordComponent component) {
        Searched searched = component.getAnnotation(Searched.class);
        return new Dimension(component.getType(), searched.from(), searched.to(), searched.spread());
    }

    /** The value at a place from 0 to 1. */
    Object at(double place) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[Math.min(constants.length - 1, (int) (place * constants.length))];
        }
        if (type == boolean.class) {
            return place >= 0.5;
        }
        double value =
                switch (spread) {
                    case EVEN -> from + place * (to - from);
                    case BY_MAGNITUDE -> from * Math.pow(to / from, place);
                };
        if (type == int.class) {
            return (int) Math.rint(value);
        }
        if (type == double.class) {
            return value;
        }
        if (type == float.class) {
            return (float) value;
        }
        throw new IllegalArgumentException("a component of type " + type.getSimpleName()
                + " cannot be searched; it must be a number, boolean or enum");
    }

    /** The place of a value; beyond 0 to 1 when it lies outside of the bounds. */
    double placeOf(Object value) {
        return switch (value) {
            case Enum<?> constant -> (constant.ordinal() + 0.5) / type.getEnumConstants().length;
            case Boolean yes -> yes ? 0.75 : 0.25;
            case Number number -> placeOf(number.doubleValue());
            default -> throw new IllegalArgumentException(value + " cannot be searched");
        };
    }

    private double placeOf(double value) {
        return switch (spread) {
            case EVEN -> (value - from) / (to - from);
            case BY_MAGNITUDE -> Math.log(value / from) / Math.log(to / from);
        };
    }
}
