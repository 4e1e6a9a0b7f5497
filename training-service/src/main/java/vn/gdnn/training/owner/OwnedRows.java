package vn.gdnn.training.owner;

import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Keeps a query to the rows that the scope is shown, as the policies of {@code lock_owned} do: two locks, of which each holds
 * alone.
 */
public final class OwnedRows {

    private static final String OF_SCHOOL = """
            (%1$s.institution = ? or %1$s.institution is null and %2$s and (%1$s.province is null
                or %1$s.province = (select t.province from tenant t where t.code = ?)))""";

    private static final String OF_PROVINCE = """
            (%1$s.province = ? or %1$s.institution = any (array(select t.code from tenant t where t.province = ?))
                or %1$s.institution is null and %1$s.province is null and %2$s)""";

    private OwnedRows() {}

    /** The rows of a table by its alias; the condition in SQL says which of a province or the ministry those below see. */
    public static Filter seenBy(Scope scope, String alias, String shown) {
        var filter = new Filter();
        if (!scope.tenant().isEmpty()) {
            return filter.and(OF_SCHOOL.formatted(alias, shown), scope.tenant(), scope.tenant());
        }
        if (scope instanceof Scope.Province province) {
            return filter.and(OF_PROVINCE.formatted(alias, shown), province.code(), province.code());
        }
        return filter.and(scope instanceof Scope.Ministry ? "true" : "false");
    }
}
