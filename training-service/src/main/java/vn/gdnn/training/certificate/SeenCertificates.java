package vn.gdnn.training.certificate;

import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.tenancy.Keepers;
import vn.gdnn.kit.tenancy.Scope;

/** Keeps a query over certificates to those that a scope is shown, as the policies do: two locks, of which each holds alone. */
final class SeenCertificates {

    private SeenCertificates() {}

    /** Of the schools in the scope; to a body, those that it issued. */
    static Filter within(Scope scope) {
        return scope instanceof Scope.Body body
                ? new Filter().and("issuer = ?", body.tenant())
                : new Filter().andInScope(scope);
    }

    /** Those as well that a province issued to schools which stand elsewhere by now. */
    static Filter withinOrIssued(Scope scope) {
        return scope instanceof Scope.Province province
                ? new Filter()
                        .and(
                                "(" + Filter.ofProvince("institution") + " or issuer = ?)",
                                province.code(),
                                Keepers.ownOf(scope).tenant())
                : within(scope);
    }

    /** Those that this one issued: all of them where it is the scope's own office, else those of the schools in the scope. */
    static Filter issuedBy(String issuer, Scope scope) {
        return issuer.equals(Keepers.ownOf(scope).tenant())
                ? new Filter().and("issuer = ?", issuer)
                : within(scope).and("issuer = ?", issuer);
    }
}
