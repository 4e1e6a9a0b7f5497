package vn.gdnn.training.owner;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Who keeps something that others are offered.
 *
 * @param institution the code of the school that does
 * @param province the code of the province that does; where neither is named, the ministry does
 */
public record Owner(@Nullable String institution, @Nullable String province) {

    private static final Owner MINISTRY = new Owner(null, null);

    /** The one for whom the caller acts; asks for the scope of a school, a province or the ministry. */
    public static Owner ofCaller() {
        return of(CurrentScope.required());
    }

    static Owner of(Scope scope) {
        if (scope instanceof Scope.Institution school) {
            return new Owner(school.code(), null);
        }
        if (scope instanceof Scope.Province over) {
            return new Owner(null, over.code());
        }
        if (scope instanceof Scope.Ministry) {
            return MINISTRY;
        }
        throw new IllegalStateException("nothing is kept in the scope " + scope);
    }

    /** How events name it: the code of the school, {@code province-01}, or {@code ministry}. */
    public String tenant() {
        return institution != null ? institution : province != null ? "province-" + province : "ministry";
    }
}
