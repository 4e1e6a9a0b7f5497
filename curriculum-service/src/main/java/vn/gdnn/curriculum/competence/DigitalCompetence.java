package vn.gdnn.curriculum.competence;

/** A component of the framework and the domain it belongs to. */
public record DigitalCompetence(String component, String name, int domain, String domainName) {}
