package vn.gdnn.records.people.student;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records of another feature on which a name stands: who such a student is changes only by a document. */
public interface EstablishedNames {

    /** Those of the students who have such a record. */
    Set<UUID> among(String institution, Set<UUID> students);

    /** The numbers of entries on their way to a paper that do not say what the student's record says now. */
    default List<String> outgrown(String institution, UUID student) {
        return List.of();
    }
}
