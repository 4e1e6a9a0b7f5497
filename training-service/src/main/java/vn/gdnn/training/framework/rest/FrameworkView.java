package vn.gdnn.training.framework.rest;

import java.util.List;
import java.util.stream.IntStream;
import vn.gdnn.framework.FrameworkVersion;

/** The domains of a version, numbered as they stand, each with its own components. */
record FrameworkView(List<DomainView> domains) {

    /** A domain and its components; names are Vietnamese, as the framework has them. */
    record DomainView(int number, String name, List<ComponentView> components) {}

    /** A component competence, for example 1.1. */
    record ComponentView(String code, String name) {}

    static FrameworkView of(FrameworkVersion framework) {
        var domains = framework.domains();
        return new FrameworkView(IntStream.range(0, domains.size())
                .mapToObj(place -> new DomainView(
                        place + 1,
                        domains.get(place).name(),
                        framework.components().stream()
                                .filter(component -> component
                                        .domain()
                                        .equals(domains.get(place).code()))
                                .map(component -> new ComponentView(component.code(), component.name()))
                                .toList()))
                .toList());
    }
}
