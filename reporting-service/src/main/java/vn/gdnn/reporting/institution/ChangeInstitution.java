package vn.gdnn.reporting.institution;

import static vn.gdnn.reporting.institution.InstitutionRefusal.PROVINCE_NOT_VALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.events.Topics;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Tenants;
import vn.gdnn.reporting.province.Provinces;

/** Says what an institution is from a day on, keeping what it was before; every service hears of it. */
@ApplicationScoped
public class ChangeInstitution {

    private final Institutions institutions;
    private final Provinces provinces;
    private final Tenants tenants;
    private final Outbox outbox;
    private final Clock clock;

    ChangeInstitution(Institutions institutions, Provinces provinces, Tenants tenants, Outbox outbox, Clock clock) {
        this.institutions = institutions;
        this.provinces = provinces;
        this.tenants = tenants;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A profile equal to the one that stands changes nothing and is not published. REFORM_NEEDS_SECOND_PERSON where type or
     * province change.
     */
    @Transactional
    public Institution change(String code, long expected, Profile profile) {
        var institution = institutions.require(code);
        Versions.require(expected, institution.version());
        if (profile.equals(institution.profile())) {
            return institution;
        }
        if (Reform.isOne(institution.profile(), profile)) {
            throw new Refusal(InstitutionRefusal.REFORM_NEEDS_SECOND_PERSON);
        }
        return apply(institution, profile);
    }

    void requirePossible(Institution institution, Profile profile) {
        if (!provinces.exists(profile.province(), profile.since())) {
            throw new Refusal(PROVINCE_NOT_VALID, profile.province(), profile.since());
        }
        institution.requirePossible(profile, LocalDate.now(clock));
    }

    /** In the transaction at hand, whoever agreed to it. */
    Institution apply(Institution institution, Profile profile) {
        requirePossible(institution, profile);
        var code = institution.code();
        institution.change(profile, LocalDate.now(clock));
        institutions.flush();
        tenants.upsert(code, profile.province(), profile.name());
        outbox.publish(Topics.INSTITUTION, code, code, changed(code, profile));
        return institution;
    }

    private static InstitutionChanged changed(String code, Profile profile) {
        return new InstitutionChanged(
                code,
                profile.name(),
                profile.type().name(),
                profile.ownership().name(),
                profile.governingBody(),
                profile.province(),
                profile.highQuality(),
                profile.since());
    }
}
