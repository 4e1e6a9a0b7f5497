package vn.gdnn.framework.identifier;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifiers that follow from a name: RFC 9562, version 5, in the namespace that the database's {@code identify_framework} has. */
public final class NamedUuid {

    private static final UUID NAMESPACE = UUID.fromString("121ee50d-39f9-5010-aa9e-bd667270d443");

    private NamedUuid() {}

    /** The same name gives the same identifier, wherever it is asked. */
    public static UUID of(String name) {
        return of(NAMESPACE, name);
    }

    /** The same name within the same namespace gives the same identifier. */
    public static UUID of(UUID namespace, String name) {
        return Generators.nameBasedGenerator(namespace).generate(name);
    }
}
