package vn.gdnn.training.framework;

import java.util.List;

/** A domain of the framework with its components; names are Vietnamese, as the framework has them. */
public record FrameworkDomain(int number, String name, List<Component> components) {

    /** A component competence, for example 1.1. */
    public record Component(String code, String name) {}
}
