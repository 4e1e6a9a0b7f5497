package vn.gdnn.curriculum.resource.search;

/**
 * How many of what was found have this value.
 *
 * @param facet TYPE, LEVEL, LICENCE, LANGUAGE, SCHOOL, COMPETENCE or OCCUPATION
 */
public record Facet(String facet, String value, long count) {}
