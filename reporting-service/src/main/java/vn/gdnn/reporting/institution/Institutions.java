package vn.gdnn.reporting.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.problem.Refusal;

/** The institutions the caller may see. */
@ApplicationScoped
public class Institutions implements PanacheRepositoryBase<Institution, String> {

    /** The institution with that code; one out of sight does not exist. */
    @Transactional
    public Institution require(String code) {
        var found =
                findByIdOptional(code).orElseThrow(() -> new Refusal(InstitutionRefusal.INSTITUTION_NOT_FOUND, code));
        found.history(); // read while the session is open
        return found;
    }
}
