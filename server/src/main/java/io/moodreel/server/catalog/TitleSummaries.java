package io.moodreel.server.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Titles in the order they were found. */
@Schema(description = "Titles in the order they were found")
public record TitleSummaries(@Schema(required = true) List<TitleSummary> items) {}
