package vn.gdnn.training.framework.rest;

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
import java.util.stream.Collectors;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.training.framework.FaultyFramework;
import vn.gdnn.training.framework.FrameworkDraft;
import vn.gdnn.training.framework.FrameworkElement;
import vn.gdnn.training.framework.FrameworkElement.Kind;
import vn.gdnn.training.framework.FrameworkRefusal;

/** The items of a package, each as what it is by its associations. */
final class CaseItems {

    private final JsonNode document;
    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Set<String> levelItems;
    private final Set<String> aboveIndicators;
    private final Set<String> withChildren;
    private final List<Fault> faults = new ArrayList<>();

    CaseItems(JsonNode document, List<JsonNode> listed, List<CaseLink> children, List<CaseLink> skills) {
        this.document = document;
        for (var place = 0; place < listed.size() && isReadOn(); place++) {
            take(listed.get(place), place);
        }
        children.stream().takeWhile(link -> isReadOn()).forEach(link -> link(parents, link));
        skills.stream().takeWhile(link -> isReadOn()).forEach(link -> link(levels, link));
        withChildren = new HashSet<>(parents.values());
        levelItems = skills.stream().map(CaseLink::destination).collect(Collectors.toSet());
        aboveIndicators = levels.keySet().stream()
                .map(indicator -> parents.getOrDefault(indicator, ""))
                .collect(Collectors.toSet());
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The framework, then the items from the top down, each followed by its children in their order. */
    List<FrameworkElement> elements() {
        var elements = new ArrayList<FrameworkElement>();
        var title = document.path("title").asText().strip();
        elements.add(new FrameworkElement(Kind.FRAMEWORK, "CFDocument", "", "", null, title));
        for (var id : fromTheTop()) {
            var item = items.get(id);
            if (item != null) {
                elements.add(element(id, item));
            }
        }
        return elements;
    }

    /** What does not hang together with the document comes last. */
    private Set<String> fromTheTop() {
        var children = new HashMap<String, List<String>>();
        parents.forEach((child, parent) ->
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(0, child));
        var order = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>();
        waiting.push(document.path("identifier").asText());
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            if (order.add(id)) {
                children.getOrDefault(id, List.of()).forEach(waiting::push);
            }
        }
        order.addAll(items.keySet());
        return order;
    }

    private void take(JsonNode item, int place) {
        var id = item.path("identifier").asText();
        if (id.isBlank()) {
            faults.add(Fault.of("CFItems[" + place + "]", ImportErrorCode.VALUE_REQUIRED));
        } else if (items.putIfAbsent(id, item) != null) {
            faults.add(Fault.of(shown(id), FrameworkRefusal.FRAMEWORK_CODE_DOUBLED, shown(id)));
        }
    }

    private void link(Map<String, String> known, CaseLink link) {
        if (!items.containsKey(link.origin())) {
            faults.add(Fault.of(shown(link.origin()), FrameworkRefusal.FRAMEWORK_PARENT_UNKNOWN, shown(link.origin())));
        } else if (known.putIfAbsent(link.origin(), link.destination()) != null) {
            faults.add(Fault.of(shown(link.origin()), FrameworkRefusal.FRAMEWORK_PARENT_DOUBLED));
        }
    }

    /** No further than it is known that, with the document, they are too many, or that more is wrong than is told. */
    private boolean isReadOn() {
        return items.size() < FrameworkDraft.MOST && faults.size() < FaultyFramework.SHOWN;
    }

    private FrameworkElement element(String id, JsonNode item) {
        var level = levels.get(id);
        return new FrameworkElement(
                kind(id),
                shown(id),
                item.path("humanCodingScheme").asText().strip(),
                levelItems.contains(id) ? "" : parentCode(id),
                level == null ? null : code(level),
                item.path("fullStatement").asText().strip());
    }

    private Kind kind(String id) {
        if (levelItems.contains(id)) {
            return Kind.LEVEL;
        }
        if (levels.containsKey(id)) {
            return Kind.INDICATOR;
        }
        return aboveIndicators.contains(id) || !withChildren.contains(id) ? Kind.COMPONENT : Kind.DOMAIN;
    }

    /** Empty where it stands under the document; what no item has stays what it is, and is no code. */
    private String parentCode(String id) {
        var parent = parents.getOrDefault(id, "—");
        return parent.equals(document.path("identifier").asText()) ? "" : code(parent);
    }

    private String code(String id) {
        var item = items.get(id);
        return item == null ? id : item.path("humanCodingScheme").asText().strip();
    }

    private static String shown(String id) {
        return id.length() > 60 ? id.substring(0, 60) + "…" : id.isEmpty() ? "—" : id;
    }
}
