package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.curriculum.resource.content.ResourceFacts;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** Begins, rewrites and continues resources of the caller's institution. */
@ApplicationScoped
public class WriteResource {

    private final Resources resources;
    private final ResourceRules rules;
    private final MappedModules modules;
    private final CurrentScope scope;

    WriteResource(Resources resources, ResourceRules rules, MappedModules modules, CurrentScope scope) {
        this.resources = resources;
        this.rules = rules;
        this.modules = modules;
        this.scope = scope;
    }

    @Transactional
    public Resource draft(ResourceFacts facts, String writer) {
        check(facts);
        return resources.add(Resource.draft(Ids.next(), scope.institution(), facts, writer));
    }

    /** A draft or a returned version, as the caller last read it. */
    @Transactional
    public Resource revise(UUID id, long expected, ResourceFacts facts, String writer) {
        var resource = resources.requireOf(scope.institution(), id, expected);
        check(facts);
        resource.revise(facts, writer);
        resources.flush();
        return resource;
    }

    /** The draft of the next version of the published one, saying the same. */
    @Transactional
    public Resource next(UUID id, long expected, String writer) {
        var published = resources.requireOf(scope.institution(), id, expected);
        var next = resources.add(published.nextVersion(Ids.next(), writer));
        resources.copyFiles(published, next);
        return next;
    }

    private void check(ResourceFacts facts) {
        rules.check(facts);
        modules.requireKnown(scope.institution(), facts.mapping().modules());
    }
}
