package vn.gdnn.kit.tenancy;

/** Who keeps something under a code of its own, as events name it: each institution, each province and the ministry. */
public final class Keepers {

    /** How their codes look. */
    public static final String CODES = InstitutionCode.FORM + "|province-\\d{2}|ministry";

    private Keepers() {}

    /** The scope of what the one of that code keeps itself. */
    public static Scope scope(String code) {
        return InstitutionCode.is(code) ? new Scope.Institution(code) : new Scope.Body(code);
    }

    /** The scope of what those keep themselves who have this one: of a province or the ministry under its own code. */
    public static Scope ownOf(Scope scope) {
        if (scope instanceof Scope.Province province) {
            return new Scope.Body("province-" + province.code());
        }
        return scope instanceof Scope.Ministry ? new Scope.Body("ministry") : scope;
    }
}
