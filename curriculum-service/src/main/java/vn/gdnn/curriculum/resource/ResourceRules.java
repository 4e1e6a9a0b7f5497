package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.occupation.Occupations;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.content.ResourceFacts;
import vn.gdnn.curriculum.resource.content.Rights;
import vn.gdnn.curriculum.resource.licence.Licences;
import vn.gdnn.curriculum.syllabus.MappedCompetence;
import vn.gdnn.kit.problem.Refusal;

/** What a resource may say: languages, licences, its parent and what it is mapped to are there, and the parent allows it. */
@ApplicationScoped
class ResourceRules {

    private final Resources resources;
    private final Licences licences;
    private final LearnerFramework framework;
    private final Occupations occupations;

    ResourceRules(Resources resources, Licences licences, LearnerFramework framework, Occupations occupations) {
        this.resources = resources;
        this.licences = licences;
        this.framework = framework;
        this.occupations = occupations;
    }

    void check(ResourceFacts facts) {
        facts.description().languages().forEach(ResourceRules::requireLanguage);
        check(facts.rights());
        check(facts.mapping());
    }

    /** BCP 47 in its canonical form, so that a facet counts a language once. */
    private static void requireLanguage(String tag) {
        try {
            if (new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag)) {
                return;
            }
        } catch (IllformedLocaleException e) {
            throw new Refusal(ResourceRefusal.LANGUAGE_UNKNOWN, tag);
        }
        throw new Refusal(ResourceRefusal.LANGUAGE_UNKNOWN, tag);
    }

    private void check(Rights rights) {
        requireLicence(rights.licence());
        rights.foreignParts().forEach(part -> requireLicence(part.licence()));
        var parent = rights.parent();
        if (parent != null) {
            var original =
                    resources.published(parent).orElseThrow(() -> new Refusal(ResourceRefusal.PARENT_UNKNOWN, parent));
            requireAdaptable(original.facts().rights().licence(), rights.licence());
        }
    }

    private void requireAdaptable(String original, String adaptation) {
        var allowed = licences.ofAdaptations(original);
        if (allowed.isEmpty()) {
            throw new Refusal(ResourceRefusal.ADAPTATION_NOT_ALLOWED, original);
        }
        if (!allowed.contains(adaptation)) {
            throw new Refusal(
                    ResourceRefusal.LICENCE_NOT_OF_ADAPTATION, adaptation, original, String.join(", ", allowed));
        }
    }

    private void requireLicence(String code) {
        if (!licences.has(code)) {
            throw new Refusal(ResourceRefusal.LICENCE_UNKNOWN, code);
        }
    }

    private void check(Mapping mapping) {
        framework.requireKnown(mapping.competences().stream()
                .collect(Collectors.toMap(MappedCompetence::component, MappedCompetence::level, Math::max)));
        for (var code : mapping.occupations()) {
            if (occupations.withCode(code).isEmpty()) {
                throw new Refusal(ResourceRefusal.MAPPED_OCCUPATION_UNKNOWN, code);
            }
        }
    }
}
