package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.graduation.recognition.GraduationRefusal;

/** What entries were made from: a paper is neither signed nor issued that its student has outgrown. */
@ApplicationScoped
class EntrySources {

    private final Database database;

    EntrySources(Database database) {
        this.database = database;
    }

    /** An expression: the digest of what is known now of an enrolment. */
    static String digest(String institution, String enrolment) {
        return "(select " + Graduate.DIGEST + " from (select " + institution + " as institution, " + enrolment
                + " as subject) i " + Graduate.JOINS + ")";
    }

    private record Standing(boolean recognised, boolean changed) {}

    /**
     * Refuses with NOT_RECOGNISED or GRADUATE_CHANGED an entry whose student, programme, school's name or recognition is
     * not what it was when the entry was made or brought up to date.
     */
    void requireUnchanged(String institution, UUID diploma) {
        var standing = standing(institution, diploma);
        if (!standing.recognised) {
            throw new Refusal(GraduationRefusal.NOT_RECOGNISED);
        }
        if (standing.changed) {
            throw new Refusal(DiplomaRefusal.GRADUATE_CHANGED);
        }
    }

    /** Refuses with ENTRY_UP_TO_DATE an entry that says what is known already. */
    void requireChanged(String institution, UUID diploma) {
        if (!standing(institution, diploma).changed) {
            throw new Refusal(DiplomaRefusal.ENTRY_UP_TO_DATE);
        }
    }

    /** Takes down that the entry says what is known now. */
    void renew(String institution, UUID diploma) {
        database.update(
                "update diploma d set based_on = " + digest("d.institution", "d.enrolment")
                        + " where d.institution = ? and d.id = ?",
                institution,
                diploma);
    }

    private Standing standing(String institution, UUID diploma) {
        return database.find(
                        row -> new Standing(row.bool("recognised"), row.bool("changed")),
                        "select " + digest("d.institution", "d.enrolment") + """
                         is distinct from d.based_on as changed, exists (select from recognition r where r.institution = d.institution
                             and r.id = d.recognition and r.withdrawn_at is null) as recognised
                        from diploma d where d.institution = ? and d.id = ?""",
                        institution,
                        diploma)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
    }
}
