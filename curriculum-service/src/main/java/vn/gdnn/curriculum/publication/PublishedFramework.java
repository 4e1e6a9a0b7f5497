package vn.gdnn.curriculum.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.identifier.FrameworkIdentifier;
import vn.gdnn.framework.identifier.FrameworkIdentifier.Kind;

/** A version of a framework with its identifiers; neither ever changes. */
record PublishedFramework(FrameworkVersion version, Map<Kind, Map<String, UUID>> identifiers) {

    static PublishedFramework of(FrameworkVersion version, List<FrameworkIdentifier> identifiers) {
        return new PublishedFramework(
                version,
                identifiers.stream()
                        .collect(Collectors.groupingBy(
                                FrameworkIdentifier::kind,
                                Collectors.toMap(FrameworkIdentifier::code, FrameworkIdentifier::identifier))));
    }

    /** Every part of a version has one. */
    UUID identifier(Kind kind, String code) {
        var found = identifiers.getOrDefault(kind, Map.of()).get(code);
        if (found == null) {
            throw new IllegalStateException(kind + " without an identifier");
        }
        return found;
    }

    UUID document() {
        return identifier(Kind.FRAMEWORK, "");
    }
}
