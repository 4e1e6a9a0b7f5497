package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Shows one staff member and notes who looked; shows many to whoever keeps a copy of them, whose reading the feed notes. */
@ApplicationScoped
public class ReadStaffMember implements Followed<StaffRecord> {

    private static final String PURPOSE = "staff record";

    private static final FollowedCollection STAFF = new FollowedCollection(
            "STAFF", "select id from staff_member where institution = ? and id > ? order by id limit ?", "staff");

    private final StaffMembers members;
    private final StaffRecords records;
    private final FormerEmployments former;
    private final AccessLog accessLog;

    ReadStaffMember(StaffMembers members, StaffRecords records, FormerEmployments former, AccessLog accessLog) {
        this.members = members;
        this.records = records;
        this.former = former;
        this.accessLog = accessLog;
    }

    @Transactional
    public StaffRecord read(UUID id) {
        var member = members.require(id);
        accessLog.note(member.institution(), id, PURPOSE);
        return records.of(member);
    }

    @Override
    public FollowedCollection collection() {
        return STAFF;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<StaffRecord>> read(RecordKeys keys) {
        var before = former.former(keys);
        return members.list(RecordKeys.OF_ENTITIES, keys.everyInstitution(), keys.everyId()).stream()
                .map(member -> new FollowedRecord<>(
                        new RecordKey(member.institution(), member.id()),
                        member.id(),
                        records.of(member, FormerEmployments.all(member, before))))
                .toList();
    }
}
