package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the documents of the services into one; names that mean different things get the service's name in front. */
final class Merge {

    private final ObjectNode merged;
    private final Predicate<String> routed;
    private final Set<String> operationIds = new HashSet<>();

    private Merge(ObjectNode base, Predicate<String> routed) {
        this.merged = base;
        this.routed = routed;
        Operations.each(
                base,
                (path, method, operation) ->
                        operationIds.add(operation.path("operationId").asText()));
    }

    /** Documents by service name, into the base, as far as their paths are routed. */
    static ObjectNode of(ObjectNode base, Map<String, ObjectNode> documents, Predicate<String> routed) {
        var conflicting = Components.conflicting(documents.values());
        var merge = new Merge(base, routed);
        documents.forEach((service, document) -> merge.add(service, document, conflicting));
        return base;
    }

    private void add(String service, ObjectNode document, Set<String> conflicting) {
        var prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        Components.redirect(document, name -> renamed(name, prefix, conflicting));
        addComponents(document, prefix, conflicting);
        addPaths(document, service);
        addTags(document);
    }

    private static String renamed(String name, String prefix, Set<String> conflicting) {
        var cut = name.indexOf('/') + 1;
        return conflicting.contains(name) ? name.substring(0, cut) + prefix + name.substring(cut) : name;
    }

    private void addComponents(ObjectNode document, String prefix, Set<String> conflicting) {
        document.path("components").properties().forEach(section -> {
            if (!"securitySchemes".equals(section.getKey())) {
                var target = merged.withObject("/components").withObject("/" + section.getKey());
                section.getValue().properties().forEach(part -> {
                    var name = renamed(section.getKey() + "/" + part.getKey(), prefix, conflicting);
                    target.set(name.substring(name.indexOf('/') + 1), part.getValue());
                });
            }
        });
    }

    private void addPaths(ObjectNode document, String service) {
        Operations.each(document, (path, method, operation) -> identify(service, path, method, operation));
        document.path("paths").properties().stream()
                .filter(path -> routed.test(path.getKey()))
                .forEach(path -> ((ObjectNode) merged.path("paths")).set(path.getKey(), path.getValue()));
    }

    private void identify(String service, String path, String method, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (id.isEmpty()) {
            id = method + path.replaceAll("[^A-Za-z0-9]+", "_");
        }
        if (!operationIds.add(id)) {
            id = service + "_" + id;
            operationIds.add(id);
        }
        operation.put("operationId", id);
        if (operation.path("tags").isEmpty()) {
            operation.putArray("tags").add(service);
        }
    }

    private void addTags(ObjectNode document) {
        document.path("tags").forEach(this::addTag);
        Operations.each(
                document,
                (path, method, operation) -> operation
                        .path("tags")
                        .forEach(name -> addTag(Yaml.json("{}").put("name", name.asText()))));
    }

    private void addTag(JsonNode tag) {
        var tags = merged.withArray("/tags");
        for (var known : tags) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        tags.add(tag);
        if (tag instanceof ObjectNode described && !described.has("description")) {
            described.put("description", described.path("name").asText());
        }
    }
}
