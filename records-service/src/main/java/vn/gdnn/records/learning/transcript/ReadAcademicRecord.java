package vn.gdnn.records.learning.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.people.student.Students;

/** Reads what exports of a transcript say, as it stands now, and notes who asked for what. */
@ApplicationScoped
public class ReadAcademicRecord {

    private final Enrolments enrolments;
    private final Students students;
    private final Programmes programmes;
    private final Transcripts transcripts;
    private final Database database;
    private final AccessLog accessLog;

    ReadAcademicRecord(
            Enrolments enrolments,
            Students students,
            Programmes programmes,
            Transcripts transcripts,
            Database database,
            AccessLog accessLog) {
        this.enrolments = enrolments;
        this.students = students;
        this.programmes = programmes;
        this.transcripts = transcripts;
        this.database = database;
        this.accessLog = accessLog;
    }

    /** The record of one enrolment; the purpose stands in the access log. */
    @Transactional(TxType.MANDATORY)
    public AcademicRecord read(UUID enrolmentId, String purpose) {
        var enrolment = enrolments.require(enrolmentId);
        var institution = enrolment.institution();
        accessLog.note(institution, enrolment.student(), purpose);
        return new AcademicRecord(
                enrolment,
                students.require(enrolment.student()),
                programmes.require(institution, enrolment.programme(), enrolment.programmeVersion()),
                name(institution),
                transcripts.read(enrolment));
    }

    private String name(String institution) {
        return database.find(row -> row.text("name"), "select name from tenant where code = ?", institution)
                .orElseThrow();
    }
}
