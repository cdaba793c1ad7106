package io.moodreel.server.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Makes the OpenAPI document say what is really on the wire: constants in lower case, and a problem wherever something
 * goes wrong.
 */
@OpenAPIDefinition(
        // overwritten by quarkus.smallrye-openapi.info-*, but the annotation demands it
        info = @Info(title = "Moodreel", version = "1"),
        components =
                @Components(
                        schemas =
                                @org.eclipse.microprofile.openapi.annotations.media.Schema(
                                        name = "Problem",
                                        implementation = Problem.class)))
public class ApiDocument implements OASFilter {
    private static final String BEARER = "bearer";

    /** A token opens what is not public; where it is public, it may be left out. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .description("an access token, or a personal access token"));
        document.getComponents().getSchemas().values().forEach(ApiDocument::spellConstants);
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER), OASFactory.createSecurityRequirement()));
    }

    /** Our enums are schemas of their own; what an annotation enumerates is what is on the wire already. */
    private static void spellConstants(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String name ? WireNames.constant(name) : value)
                    .toList());
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("Something is wrong with the request, or with us")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("Problem")))));
        return operation;
    }
}
