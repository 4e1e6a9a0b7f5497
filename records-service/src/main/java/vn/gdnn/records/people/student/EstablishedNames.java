package vn.gdnn.records.people.student;

import java.util.Set;
import java.util.UUID;

/** Records of another feature on which a name stands: who such a student is changes only by a document. */
public interface EstablishedNames {

    /** Those of the students who have such a record. */
    Set<UUID> among(String institution, Set<UUID> students);
}
