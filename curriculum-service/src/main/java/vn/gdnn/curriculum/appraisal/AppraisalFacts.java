package vn.gdnn.curriculum.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.council.CouncilMember;
import vn.gdnn.curriculum.council.Remark;
import vn.gdnn.curriculum.council.Seat;
import vn.gdnn.curriculum.council.Vote;

/** What the minutes of a council say. */
public record AppraisalFacts(
        String minutesNumber,
        LocalDate metOn,
        Conclusion conclusion,
        Vote vote,
        List<CouncilMember> members,
        List<Remark> remarks) {

    public AppraisalFacts {
        members = List.copyOf(members);
        remarks = List.copyOf(remarks);
    }

    /** The accounts that sit in the council, by their user names. */
    List<String> accounts() {
        return members.stream()
                .map(CouncilMember::account)
                .filter(Objects::nonNull)
                .toList();
    }

    long count(Seat seat) {
        return members.stream().filter(member -> member.seat() == seat).count();
    }
}
