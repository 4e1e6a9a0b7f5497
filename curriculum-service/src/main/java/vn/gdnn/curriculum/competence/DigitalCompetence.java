package vn.gdnn.curriculum.competence;

import java.util.List;
import java.util.stream.IntStream;
import vn.gdnn.framework.FrameworkVersion;

/** A component of the framework and the domain it belongs to, numbered as the domains stand. */
public record DigitalCompetence(String component, String name, int domain, String domainName) {

    /** All of a version, in the order of its domains and, in each, of its components. */
    public static List<DigitalCompetence> of(FrameworkVersion version) {
        return IntStream.range(0, version.domains().size())
                .boxed()
                .flatMap(place -> version.components().stream()
                        .filter(one ->
                                one.domain().equals(version.domains().get(place).code()))
                        .map(one -> new DigitalCompetence(
                                one.code(),
                                one.name(),
                                place + 1,
                                version.domains().get(place).name())))
                .toList();
    }
}
