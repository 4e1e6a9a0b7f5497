package vn.gdnn.framework.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gdnn.framework.FrameworkDraft;
import vn.gdnn.framework.FrameworkRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * A framework as a CFPackage of 1EdTech's CASE 1.1: the hierarchy stands in associations {@code isChildOf}, levels are
 * those items that {@code hasSkillLevel} points to. An item that has such a level is an indicator, what indicators stand
 * under and what nothing stands under is a component, everything else a domain; but where an item has one of
 * {@link vn.gdnn.framework.identifier.CaseTypes}, that says what it is.
 */
final class CaseFile {

    static final String CHILD = "isChildOf";
    static final String LEVEL = "hasSkillLevel";

    /** What of each part is kept, or only says which is which. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "CFDocument", Set.of("identifier", "title", "statusStartDate", "extensions"),
            "CFItems", Set.of("identifier", "fullStatement", "humanCodingScheme", "CFItemTypeURI"),
            "CFAssociations",
                    Set.of("identifier", "associationType", "originNodeURI", "destinationNodeURI", "sequenceNumber"));

    private final ObjectMapper json;

    CaseFile(ObjectMapper json) {
        this.json = json;
    }

    ReadFile read(String text) {
        var root = tree(text);
        if (!root.path("CFDocument").isObject()
                || !root.path("CFItems").isArray()
                || !root.path("CFAssociations").isArray()) {
            throw new Refusal(FrameworkRefusal.FRAMEWORK_CASE_UNREADABLE);
        }
        var document = root.path("CFDocument");
        var graph = new CaseGraph(
                document.path("identifier").asText(),
                list(root.path("CFItems")),
                links(root, CHILD),
                links(root, LEVEL));
        var elements =
                new CaseItems(graph).elements(document.path("title").asText().strip());
        return new ReadFile(new FrameworkDraft(elements, graph.faults()), PackageFacts.of(document), notKept(root));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refusal(FrameworkRefusal.FRAMEWORK_CASE_UNREADABLE);
        }
    }

    /** Siblings have the order of their sequence numbers, and without them that of the file. */
    private static List<CaseLink> links(JsonNode root, String type) {
        return list(root.path("CFAssociations")).stream()
                .filter(one -> one.path("associationType").asText().equals(type))
                .map(CaseLink::of)
                .sorted(Comparator.comparingLong(CaseLink::sequence))
                .toList();
    }

    private static List<String> notKept(JsonNode root) {
        var stray = new TreeSet<String>();
        root.fieldNames().forEachRemaining(name -> {
            if (!KEPT.containsKey(name)) {
                stray.add(name);
            }
        });
        KEPT.forEach((part, kept) -> {
            var nodes = root.path(part);
            (nodes.isArray() ? list(nodes).stream() : Stream.of(nodes))
                    .forEach(node -> node.fieldNames().forEachRemaining(name -> {
                        if (!kept.contains(name)) {
                            stray.add(part + "." + name);
                        }
                    }));
        });
        list(root.path("CFAssociations")).stream()
                .map(one -> one.path("associationType").asText())
                .filter(type -> !type.equals(CHILD) && !type.equals(LEVEL))
                .forEach(stray::add);
        return stray.stream().filter(name -> !name.isBlank()).limit(100).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
