package vn.gdnn.records.graduation.round;

import java.util.List;
import vn.gdnn.kit.problem.Refusal;

/** Whom the council judges, and who sits on it: one chair, one secretary, members. */
public record RoundPlan(String title, List<CohortOf> scope, List<Member> council) {

    public RoundPlan {
        scope = List.copyOf(scope);
        council = List.copyOf(council);
        if (count(council, Role.CHAIR) != 1 || count(council, Role.SECRETARY) != 1) {
            throw new Refusal(RoundRefusal.ROUND_COUNCIL_INVALID);
        }
    }

    /** A cohort of a programme. */
    public record CohortOf(String programmeCode, int cohort) {}

    /** Who sits on the council. */
    public record Member(String fullName, Role role) {}

    /** As what. */
    public enum Role {
        CHAIR,
        SECRETARY,
        MEMBER
    }

    private static long count(List<Member> council, Role role) {
        return council.stream().filter(member -> member.role() == role).count();
    }
}
