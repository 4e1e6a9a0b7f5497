package vn.gdnn.quickstart.demo;

import java.util.Locale;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/** Who acts for a school: its information system, somebody else who approves its programmes, and its head. */
final class Identities {

    private static final Map<String, String> SYSTEMS =
            Map.of("CDHN01", "sis-hanoi-college", "TCDN01", "sis-danang-school");
    private static final Map<String, String> HEADS = Map.of("CDHN01", "head", "TCDN01", "head-danang");
    private static final Map<String, String> REVIEWERS = Map.of("CDHN01", "reviewer", "TCDN01", "reviewer-danang");

    private final GatewayClient gateway;

    Identities(GatewayClient gateway) {
        this.gateway = gateway;
    }

    Caller system(School school) {
        return gateway.client(SYSTEMS.getOrDefault(school.code(), systemOf(school)));
    }

    Caller reviewer(School school) {
        return REVIEWERS.containsKey(school.code())
                ? gateway.user(REVIEWERS.get(school.code()))
                : gateway.client(reviewerOf(school));
    }

    Caller ministry() {
        return gateway.user("ministry");
    }

    /** A second person of the ministry, who decides what the first one asked for. */
    Caller deputy() {
        return gateway.user("deputy");
    }

    /** Who stands over the schools of Hà Nội. */
    Caller province() {
        return gateway.user("province");
    }

    /** The account of its head, who approves and signs. */
    Caller head(School school) {
        return HEADS.containsKey(school.code())
                ? gateway.user(HEADS.get(school.code()))
                : gateway.client(headOf(school));
    }

    static String systemOf(School school) {
        return "sis-" + school.code().toLowerCase(Locale.ROOT);
    }

    static String headOf(School school) {
        return "head-" + school.code().toLowerCase(Locale.ROOT);
    }

    static String reviewerOf(School school) {
        return "review-" + school.code().toLowerCase(Locale.ROOT);
    }
}
