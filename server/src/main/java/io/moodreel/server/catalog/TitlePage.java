package io.moodreel.server.catalog;

import java.util.List;

/** One page of titles, and how many there are in all. */
public record TitlePage(List<Title> items, long total) {}
