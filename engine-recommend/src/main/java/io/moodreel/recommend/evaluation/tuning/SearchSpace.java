package io.moodreel.recommend.evaluation.tuning;

import io.moodreel.recommend.training.Searched;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * All values that the {@link Searched} components of a record of parameters may take; the other components keep theirs.
 * Immutable and safe for any thread.
 *
 * @param <P> the record
 */
public final class SearchSpace<P extends Record> {
    private final P origin;
    private final RecordComponent[] components;
    private final Constructor<P> constructor;

    /** The space around these parameters. */
    @SuppressWarnings("unchecked")
    public SearchSpace(P origin) {
        this.origin = origin;
        this.components = origin.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = (Constructor<P>) origin.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether there is nothing to search. */
    public boolean isEmpty() {
        return Arrays.stream(components).noneMatch(component -> component.isAnnotationPresent(Searched.class));
    }

    /** Parameters anywhere in the space. */
    P anywhere(SplittableRandom random) {
        return build(component -> Dimension.of(component).at(random.nextDouble()), origin);
    }

    /** Parameters near others: every searched component moves by up to {@code radius} of its range. */
    P near(P centre, double radius, SplittableRandom random) {
        return build(
                component -> {
                    Dimension dimension = Dimension.of(component);
                    double place = dimension.placeOf(valueOf(component, centre));
                    return dimension.at(Math.clamp(place + radius * (2 * random.nextDouble() - 1), 0, 1));
                },
                centre);
    }

    private interface Choice {
        Object of(RecordComponent component);
    }

    private P build(Choice choice, P others) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components[i];
            values[i] =
                    component.isAnnotationPresent(Searched.class) ? choice.of(component) : valueOf(component, others);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "the bounds of " + origin.getClass().getSimpleName() + " allow what it refuses: "
                            + refused.getCause().getMessage(),
                    refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object valueOf(RecordComponent component, P parameters) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
