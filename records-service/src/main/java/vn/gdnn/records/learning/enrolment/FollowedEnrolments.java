package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Enrolments for whoever keeps a copy of them. */
@ApplicationScoped
public class FollowedEnrolments implements Followed<EnrolmentEntry> {

    private static final FollowedCollection ENROLMENTS = new FollowedCollection(
            "ENROLMENTS",
            "select id from enrolment where institution = ? and id > ? order by id limit ?",
            "enrolments");

    private final Database database;

    FollowedEnrolments(Database database) {
        this.database = database;
    }

    @Override
    public FollowedCollection collection() {
        return ENROLMENTS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<EnrolmentEntry>> read(RecordKeys keys) {
        return database.list(
                row -> {
                    var entry = EnrolmentEntry.of(row);
                    return new FollowedRecord<>(
                            new RecordKey(entry.institution(), entry.id()),
                            entry.student().id(),
                            entry);
                },
                EnrolmentEntry.COLUMNS + "(e.institution, e.id) in " + RecordKeys.AMONG,
                keys.institutions(),
                keys.ids());
    }
}
