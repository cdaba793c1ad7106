package io.moodreel.server.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;

/** How our names are spelled on the wire: fields in snake_case, constants in lower case. */
final class WireNames {
    private static final SnakeCaseStrategy SNAKE_CASE = (SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;

    private WireNames() {}

    static String field(String javaName) {
        return SNAKE_CASE.translate(javaName);
    }

    static String constant(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    static Module enumsInLowerCase() {
        SimpleModule module = new SimpleModule("enums-in-lower-case");
        module.addSerializer((Class) Enum.class, new EnumSerializer());
        return module;
    }

    private static final class EnumSerializer extends StdSerializer<Enum<?>> {
        EnumSerializer() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(constant(value.name()));
        }
    }
}
