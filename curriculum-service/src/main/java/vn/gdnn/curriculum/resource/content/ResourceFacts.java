package vn.gdnn.curriculum.resource.content;

/** All that a version of a resource says of itself. */
public record ResourceFacts(Description description, Rights rights, Mapping mapping) {}
