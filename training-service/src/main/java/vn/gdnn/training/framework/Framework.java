package vn.gdnn.training.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The competence framework for teachers and managers, after Circular 18/2026/TT-BGDĐT. */
@ApplicationScoped
public class Framework implements PanacheRepositoryBase<FrameworkComponent, String> {

    /** How the code of a component is written. */
    public static final String CODE_FORM = "[1-9]\\.[1-9]";

    @Transactional
    public List<FrameworkDomain> domains() {
        return list("order by domain, code").stream()
                .collect(Collectors.groupingBy(FrameworkComponent::domain, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Framework::domain)
                .toList();
    }

    /** Those of the codes that the framework does not have. */
    @Transactional
    public Set<String> unknownAmong(Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        if (!unknown.isEmpty()) {
            list("code in ?1", codes).stream().map(FrameworkComponent::code).forEach(unknown::remove);
        }
        return unknown;
    }

    private static FrameworkDomain domain(List<FrameworkComponent> components) {
        var first = components.get(0);
        return new FrameworkDomain(
                first.domain(),
                first.domainName(),
                components.stream()
                        .map(one -> new FrameworkDomain.Component(one.code(), one.name()))
                        .toList());
    }
}
