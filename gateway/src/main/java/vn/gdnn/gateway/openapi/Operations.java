package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Walks the operations of a document. */
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Operations() {}

    /** What to do with an operation. */
    interface Visitor {
        void visit(String path, String method, ObjectNode operation);
    }

    static void each(ObjectNode document, Visitor visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                        visitor.visit(path.getKey(), member.getKey(), operation);
                    }
                }));
    }
}
