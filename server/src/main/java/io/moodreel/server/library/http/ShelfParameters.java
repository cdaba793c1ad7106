package io.moodreel.server.library.http;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.PageParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of one's own titles can be asked. */
public class ShelfParameters extends PageParameters {
    @QueryParam("type")
    @DefaultValue("all")
    TitleScope type;

    @Nullable
    TitleType titleType() {
        return type.type();
    }

    PageRequest request() {
        return new PageRequest(page(), size());
    }
}
