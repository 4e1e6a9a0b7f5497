package vn.gdnn.framework.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FaultyFramework;
import vn.gdnn.framework.FrameworkDraft;
import vn.gdnn.framework.FrameworkRefusal;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** The items of a package and what stands under what, read no further than it is known that the package is refused. */
final class CaseGraph {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String document;
    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Map<String, CaseLink> parents = new LinkedHashMap<>();
    private final Map<String, CaseLink> levels = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    CaseGraph(String document, List<JsonNode> listed, List<CaseLink> children, List<CaseLink> skills) {
        this.document = document;
        checkIdentifier(document, "CFDocument");
        for (var place = 0; place < listed.size() && isReadOn(); place++) {
            take(listed.get(place), place);
        }
        children.stream().takeWhile(link -> isReadOn()).forEach(link -> link(parents, link));
        skills.stream().takeWhile(link -> isReadOn()).forEach(link -> link(levels, link));
    }

    String document() {
        return document;
    }

    @Nullable JsonNode item(String id) {
        return items.get(id);
    }

    @Nullable CaseLink parent(String id) {
        return parents.get(id);
    }

    /** What says which level the item shows. */
    @Nullable CaseLink level(String id) {
        return levels.get(id);
    }

    Stream<CaseLink> parents() {
        return parents.values().stream();
    }

    Stream<CaseLink> levels() {
        return levels.values().stream();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void refuse(String id, FrameworkRefusal code, Object... arguments) {
        faults.add(Fault.of(shown(id), code, arguments));
    }

    /** The items that are there, from the top down; what does not hang together with the document comes last. */
    Set<String> fromTheTop() {
        var children = new HashMap<String, List<String>>();
        parents.forEach((child, link) -> children.computeIfAbsent(link.destination(), none -> new ArrayList<>())
                .add(0, child));
        var order = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>();
        waiting.push(document);
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            if (order.add(id)) {
                children.getOrDefault(id, List.of()).forEach(waiting::push);
            }
        }
        order.addAll(items.keySet());
        order.retainAll(items.keySet());
        return order;
    }

    private void take(JsonNode item, int place) {
        var id = item.path("identifier").asText();
        if (id.isBlank()) {
            faults.add(Fault.of("CFItems[" + place + "]", ImportErrorCode.VALUE_REQUIRED));
        } else if (items.putIfAbsent(id, item) != null) {
            refuse(id, FrameworkRefusal.FRAMEWORK_CODE_DOUBLED, shown(id));
        } else {
            checkIdentifier(id, id);
        }
    }

    private void link(Map<String, CaseLink> known, CaseLink link) {
        if (!items.containsKey(link.origin())) {
            refuse(link.origin(), FrameworkRefusal.FRAMEWORK_PARENT_UNKNOWN, shown(link.origin()));
        } else if (known.putIfAbsent(link.origin(), link) != null) {
            refuse(link.origin(), FrameworkRefusal.FRAMEWORK_PARENT_DOUBLED);
        } else {
            checkIdentifier(link.identifier(), link.origin());
        }
    }

    /** Of an item, of the document or of an association that is kept: each its own, and of the form that CASE asks for. */
    private void checkIdentifier(String id, String place) {
        if (uuid(id) == null) {
            refuse(place, FrameworkRefusal.FRAMEWORK_IDENTIFIER_MALFORMED, shown(id));
        } else if (!identifiers.add(id)) {
            refuse(place, FrameworkRefusal.FRAMEWORK_CODE_DOUBLED, shown(id));
        }
    }

    /** No further than it is known that, with the document, they are too many, or that more is wrong than is told. */
    private boolean isReadOn() {
        return items.size() < FrameworkDraft.MOST && faults.size() < FaultyFramework.SHOWN;
    }

    static @Nullable UUID uuid(String id) {
        return UUID_FORM.matcher(id).matches() ? UUID.fromString(id) : null;
    }

    static String shown(String id) {
        return id.length() > 60 ? id.substring(0, 60) + "…" : id.isEmpty() ? "—" : id;
    }
}
