package vn.gdnn.records.people.student;

import java.util.List;
import java.util.UUID;

/** Records of another feature that belong to a person and follow when two entries of the person become one. */
public interface PersonRecords {

    /** The stable name under which what moved is remembered. */
    String kind();

    /** Whether the person has any, in whatever state. */
    boolean hasAny(String institution, UUID person);

    /** Gives all records of one entry to another; returns which. */
    List<UUID> move(String institution, UUID from, UUID to);

    /** Gives these records back. */
    void moveBack(String institution, List<UUID> records, UUID to);
}
