package vn.gdnn.reporting.indicator;

import static vn.gdnn.reporting.indicator.IndicatorRefusal.SCOPE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.reporting.province.Provinces;

/** Whose figures a caller gets: their own by default, a part of them on request, never anybody else's. */
@ApplicationScoped
class FigureScopes {

    private static final String PROVINCE_OF =
            Membership.INSIDE + "select province from inside where institution = :institution";

    private final CurrentScope caller;
    private final Provinces provinces;
    private final EntityManager entities;

    FigureScopes(CurrentScope caller, Provinces provinces, EntityManager entities) {
        this.caller = caller;
        this.provinces = provinces;
        this.entities = entities;
    }

    /** What is out of the caller's sight is refused as if it did not exist. */
    FigureScope read(Question question) {
        var scope = caller.find().orElseThrow(() -> new Refusal(KitRefusal.FORBIDDEN));
        if (scope instanceof Scope.Institution own) {
            return institution(within(own.code(), question.institution()), question);
        }
        if (scope instanceof Scope.Province own) {
            var province = within(own.code(), question.province());
            return question.institution() == null
                    ? FigureScope.province(province)
                    : institution(question.institution(), question);
        }
        if (scope instanceof Scope.Ministry) {
            return anywhere(question);
        }
        throw new Refusal(KitRefusal.FORBIDDEN);
    }

    private FigureScope anywhere(Question question) {
        if (question.institution() != null) {
            return institution(question.institution(), question);
        }
        if (question.province() == null) {
            return FigureScope.COUNTRY;
        }
        if (!provinces.exists(question.province(), question.asOf())) {
            throw new Refusal(SCOPE_NOT_FOUND);
        }
        return FigureScope.province(question.province());
    }

    private static String within(String own, @Nullable String wanted) {
        if (wanted != null && !wanted.equals(own)) {
            throw new Refusal(SCOPE_NOT_FOUND);
        }
        return own;
    }

    private FigureScope institution(String code, Question question) {
        List<?> province = entities.createNativeQuery(PROVINCE_OF, String.class)
                .setParameter("asOf", question.asOf())
                .setParameter("institution", code)
                .setParameter("province", question.province())
                .getResultList();
        if (province.isEmpty()) {
            throw new Refusal(SCOPE_NOT_FOUND);
        }
        return FigureScope.institution(code);
    }
}
