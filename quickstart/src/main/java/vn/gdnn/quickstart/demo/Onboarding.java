package vn.gdnn.quickstart.demo;

import java.io.IOException;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/** The ministry takes institutions in. */
final class Onboarding {

    private static final String INSTITUTIONS = "/api/reporting/v1/institutions";

    private final Caller ministry;
    private final Tally tally;

    Onboarding(Caller ministry, Tally tally) {
        this.ministry = ministry;
        this.tally = tally;
    }

    /** Whether the institution was new. */
    boolean bring(School school) throws IOException, InterruptedException {
        var institution = school.institution();
        var known = ministry.get(INSTITUTIONS + "/" + institution.code());
        if (known.status() == 200) {
            return false;
        }
        if (known.status() != 404) {
            known.orFail();
        }
        ministry.post(
                        INSTITUTIONS,
                        Map.of(
                                "code", institution.code(),
                                "name", institution.name(),
                                "type", institution.type().name(),
                                "ownership", institution.ownership(),
                                "governingBody", institution.governingBody(),
                                "province", institution.province(),
                                "highQuality", institution.highQuality(),
                                "since", institution.since().toString()))
                .orFail();
        tally.changed(1);
        return true;
    }
}
