package vn.gdnn.kit.outbox;

import java.util.Locale;

/** The CloudEvents type of a contract record: {@code DiplomaIssued} is {@code vn.gdnn.records.diploma-issued.v1}. */
public final class EventType {

    private static final ClassValue<String> TYPES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> fact) {
            return typeOf(fact);
        }
    };

    private EventType() {}

    /** The type under which a contract record travels. */
    public static String of(Class<? extends Record> fact) {
        return TYPES.get(fact);
    }

    private static String typeOf(Class<?> fact) {
        var path = fact.getPackageName().split("\\.");
        var kebab = fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "vn.gdnn." + path[path.length - 2] + "." + kebab + "." + path[path.length - 1];
    }
}
