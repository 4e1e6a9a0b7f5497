package vn.gdnn.framework.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkElement;
import vn.gdnn.framework.FrameworkElement.Brought;
import vn.gdnn.framework.FrameworkElement.Kind;
import vn.gdnn.framework.FrameworkRefusal;
import vn.gdnn.framework.identifier.CaseTypes;

/** The items of a package, each as what it is by its type or its associations. */
final class CaseItems {

    private final CaseGraph graph;
    private final Set<String> levelItems;
    private final Set<String> aboveIndicators;
    private final Set<String> withChildren;

    CaseItems(CaseGraph graph) {
        this.graph = graph;
        withChildren = graph.parents().map(CaseLink::destination).collect(Collectors.toSet());
        levelItems = graph.levels().map(CaseLink::destination).collect(Collectors.toSet());
        aboveIndicators = graph.levels().map(CaseLink::origin).map(this::parent).collect(Collectors.toSet());
    }

    /** The framework, then the items from the top down, each followed by its children in their order. */
    List<FrameworkElement> elements(String title) {
        var elements = new ArrayList<FrameworkElement>();
        var identifier = new Brought(CaseGraph.uuid(graph.document()), null, null);
        elements.add(new FrameworkElement(Kind.FRAMEWORK, "CFDocument", "", "", null, title, identifier));
        for (var id : graph.fromTheTop()) {
            var item = graph.item(id);
            if (item != null) {
                elements.add(element(id, item));
            }
        }
        return elements;
    }

    private FrameworkElement element(String id, JsonNode item) {
        var kind = kind(id, item);
        var level = graph.level(id);
        checkPlace(id, kind);
        return new FrameworkElement(
                kind,
                CaseGraph.shown(id),
                item.path("humanCodingScheme").asText().strip(),
                kind == Kind.LEVEL ? "" : parentCode(id),
                level == null ? null : code(level.destination()),
                item.path("fullStatement").asText().strip(),
                new Brought(CaseGraph.uuid(id), identifier(graph.parent(id)), identifier(level)));
    }

    private static @Nullable UUID identifier(@Nullable CaseLink link) {
        return link == null ? null : CaseGraph.uuid(link.identifier());
    }

    /** A level stands under the document or nowhere, and only an indicator shows one. */
    private void checkPlace(String id, Kind kind) {
        var isBelowSomething = graph.parent(id) != null && !parent(id).equals(graph.document());
        if (kind == Kind.LEVEL ? isBelowSomething : graph.level(id) != null && kind != Kind.INDICATOR) {
            graph.refuse(id, FrameworkRefusal.FRAMEWORK_FIELD_STRAY);
        }
    }

    private Kind kind(String id, JsonNode item) {
        return CaseTypes.kind(item.at("/CFItemTypeURI/identifier").asText()).orElseGet(() -> kind(id));
    }

    private Kind kind(String id) {
        if (levelItems.contains(id)) {
            return Kind.LEVEL;
        }
        if (graph.level(id) != null) {
            return Kind.INDICATOR;
        }
        return aboveIndicators.contains(id) || !withChildren.contains(id) ? Kind.COMPONENT : Kind.DOMAIN;
    }

    /** Empty where it stands under the document; what no item has stays what it is, and is no code. */
    private String parentCode(String id) {
        return parent(id).equals(graph.document()) ? "" : code(parent(id));
    }

    private String parent(String id) {
        var link = graph.parent(id);
        return link == null ? "—" : link.destination();
    }

    private String code(String id) {
        var item = graph.item(id);
        return item == null ? id : item.path("humanCodingScheme").asText().strip();
    }
}
