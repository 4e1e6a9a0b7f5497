package vn.gdnn.records.learning.programme;

import org.jspecify.annotations.Nullable;

/**
 * What the national list called a programme's occupation when the version was approved (circular 24/2020: occupation as
 * in the list); the programme's own name where the list's is not known.
 */
public record Occupation(String code, String name, @Nullable String englishName) {}
