package vn.gdnn.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives Hibernate the institution, of a person too, whom row-level security limits further; province and ministry see many, and are limited by row-level security. */
@PersistenceUnitExtension
@ApplicationScoped
class ScopedTenantResolver implements TenantResolver {

    private static final String MANY = "*";
    private static final String NONE = "-";

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        return CurrentScope.entered()
                .map(scope -> scope.tenant().isEmpty() ? MANY : scope.tenant())
                .orElse(NONE);
    }

    @Override
    public boolean isRoot(String id) {
        return MANY.equals(id);
    }
}
