package vn.gdnn.kit.approvals;

import java.util.List;
import vn.gdnn.kit.access.Shown;

/** Knows whose records requests are about, for the note on who read them; each service whose requests name persons has one. */
public interface ConcernedPersons {

    /** In the transaction at hand, of a page of requests; a person may come several times. */
    List<Shown> of(List<ApprovalEntry> requests);
}
