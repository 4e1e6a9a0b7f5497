package vn.gdnn.reporting.institution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.approvals.Approval;

/** A change of what an institution is by law or where it lies, as one person of the ministry asks for it. */
final class Reform {

    static final String KIND = "INSTITUTION_REFORM";

    private Reform() {}

    /** Under which subject the approvals of this institution are kept. */
    static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("institution " + code).getBytes(UTF_8));
    }

    static boolean isOne(Profile before, Profile after) {
        return before.type() != after.type() || !before.province().equals(after.province());
    }

    static Map<String, String> particulars(Profile profile) {
        return Map.of(
                "name", profile.name(),
                "type", profile.type().name(),
                "ownership", profile.ownership().name(),
                "governingBody", profile.governingBody(),
                "province", profile.province(),
                "highQuality", String.valueOf(profile.highQuality()),
                "since", profile.since().toString());
    }

    static Profile profile(Approval asked) {
        var named = asked.particulars();
        return new Profile(
                named.getOrDefault("name", ""),
                InstitutionType.valueOf(named.getOrDefault("type", "")),
                Ownership.valueOf(named.getOrDefault("ownership", "")),
                named.getOrDefault("governingBody", ""),
                named.getOrDefault("province", ""),
                Boolean.parseBoolean(named.get("highQuality")),
                LocalDate.parse(named.getOrDefault("since", "")));
    }
}
