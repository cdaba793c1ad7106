package io.moodreel.server.metadata.source;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes addresses with queries, in a fixed order. */
final class QueryText {
    private QueryText() {}

    static URI address(URI base, String path, Map<String, String> parameters, Map<String, String> always) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.putAll(always);
        String query = all.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        String start = base.toString();
        String whole = (start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path;
        return URI.create(query.isEmpty() ? whole : whole + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
