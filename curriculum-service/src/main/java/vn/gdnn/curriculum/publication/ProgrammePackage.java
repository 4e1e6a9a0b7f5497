package vn.gdnn.curriculum.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.curriculum.publication.PublishedParts.Part;
import vn.gdnn.curriculum.publication.document.CaseAssociation;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseGrouping;
import vn.gdnn.curriculum.publication.document.CaseItem;
import vn.gdnn.curriculum.publication.document.CaseNode;
import vn.gdnn.curriculum.publication.document.CasePackage;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.MappedCompetence;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** A version of a programme as a package: modules in their groups, outcomes, and what they develop. */
final class ProgrammePackage {

    private final Map<String, CaseNode> components;
    private final CaseNode document;
    private final ProgrammeItems items;
    private final List<CaseAssociation> associations = new ArrayList<>();

    private ProgrammePackage(Map<String, CaseNode> components, CaseDocument document, ProgrammeItems items) {
        this.components = components;
        this.document = CaseNode.of(document);
        this.items = items;
    }

    static CasePackage of(
            PublishedProgramme programme,
            Map<Part, UUID> identifiers,
            Map<String, CaseNode> components,
            CaseDocument document) {
        var content = programme.content();
        var items = new ProgrammeItems(content, identifiers);
        var whole = new ProgrammePackage(components, document, items);
        content.electiveGroups()
                .forEach(group -> whole.place("GROUP_PLACE", items.group(group.code()), whole.document));
        content.modules().forEach(whole::addModule);
        content.outcomes().forEach(whole::addOutcome);
        return new CasePackage(
                document, programme.subjects(), ProgrammeExtensions.of(programme), items.all(), whole.associations);
    }

    private void addModule(ProgrammeModule module) {
        var item = items.module(module.code());
        var group = module.electiveGroup();
        place(
                "MODULE_PLACE",
                item,
                group == null ? document : items.group(group).node());
        module.prerequisites()
                .forEach(before -> associations.add(CaseAssociation.of(
                        items.identifier("PRECEDES", before, module.code()),
                        "precedes",
                        items.module(before).node(),
                        item.node())));
    }

    private void addOutcome(LearningOutcome outcome) {
        var item = items.outcome(outcome.code());
        place("OUTCOME_PLACE", item, document);
        outcome.modules()
                .forEach(module -> associations.add(new CaseAssociation(
                        items.identifier("DEVELOPS", module, outcome.code()),
                        "isRelatedTo",
                        items.module(module).node(),
                        item.node(),
                        null,
                        CaseGrouping.DEVELOPS,
                        null)));
        outcome.digitalCompetences().forEach(mapped -> associations.add(competence(item, mapped)));
    }

    private CaseAssociation competence(CaseItem outcome, MappedCompetence mapped) {
        return new CaseAssociation(
                items.identifier("COMPETENCE", outcome.code(), mapped.component()),
                "isRelatedTo",
                outcome.node(),
                component(mapped.component()),
                null,
                CaseGrouping.COMPETENCE,
                mapped.level());
    }

    private CaseNode component(String code) {
        var component = components.get(code);
        if (component == null) {
            throw new IllegalStateException("a component that the framework does not have");
        }
        return component;
    }

    private void place(String kind, CaseItem item, CaseNode under) {
        var identifier = items.identifier(kind, item.code(), "");
        associations.add(CaseAssociation.child(identifier, item.node(), under, associations.size() + 1));
    }
}
