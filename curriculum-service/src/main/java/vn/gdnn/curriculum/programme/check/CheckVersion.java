package vn.gdnn.curriculum.programme.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.curriculum.programme.ProgrammeCatalogue;
import vn.gdnn.curriculum.programme.review.ReviewCalendar;
import vn.gdnn.curriculum.rule.CheckSyllabus;
import vn.gdnn.curriculum.rule.Finding;

/** Says what the rules find today in a version, and that its review is overdue. */
@ApplicationScoped
public class CheckVersion {

    private final ProgrammeCatalogue catalogue;
    private final CheckSyllabus checkSyllabus;
    private final ReviewCalendar calendar;

    CheckVersion(ProgrammeCatalogue catalogue, CheckSyllabus checkSyllabus, ReviewCalendar calendar) {
        this.catalogue = catalogue;
        this.checkSyllabus = checkSyllabus;
        this.calendar = calendar;
    }

    @Transactional
    public List<Finding> findings(UUID id) {
        var programme = catalogue.one(id);
        return Stream.concat(
                        checkSyllabus.findings(programme.syllabus(), catalogue.contentBefore(programme)).stream(),
                        calendar.overdueSince(id).map(checkSyllabus::overdueReview).stream())
                .toList();
    }
}
