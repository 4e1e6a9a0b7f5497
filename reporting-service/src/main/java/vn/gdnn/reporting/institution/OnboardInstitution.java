package vn.gdnn.reporting.institution;

import static vn.gdnn.reporting.institution.InstitutionRefusal.INSTITUTION_CODE_TAKEN;
import static vn.gdnn.reporting.institution.InstitutionRefusal.PROVINCE_NOT_VALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.events.Topics;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Tenants;
import vn.gdnn.reporting.province.Provinces;

/** Enters an institution, so that it may send data; every service hears of it. */
@ApplicationScoped
public class OnboardInstitution {

    private final Institutions institutions;
    private final Provinces provinces;
    private final Tenants tenants;
    private final Outbox outbox;

    OnboardInstitution(Institutions institutions, Provinces provinces, Tenants tenants, Outbox outbox) {
        this.institutions = institutions;
        this.provinces = provinces;
        this.tenants = tenants;
        this.outbox = outbox;
    }

    @Transactional
    public Institution onboard(String code, Profile profile) {
        if (!provinces.exists(profile.province(), profile.since())) {
            throw new Refusal(PROVINCE_NOT_VALID, profile.province(), profile.since());
        }
        tenants.upsert(code, profile.province(), profile.name()); // locks the code against a second onboarding
        if (institutions.findById(code) != null) {
            throw new Refusal(INSTITUTION_CODE_TAKEN, code);
        }
        var institution = new Institution(code, profile);
        institutions.persistAndFlush(institution);
        outbox.publish(Topics.INSTITUTION, code, code, onboarded(code, profile));
        return institution;
    }

    private static InstitutionOnboarded onboarded(String code, Profile profile) {
        return new InstitutionOnboarded(
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
