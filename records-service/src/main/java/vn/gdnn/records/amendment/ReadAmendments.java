package vn.gdnn.records.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.records.approval.Approval;
import vn.gdnn.records.approval.Approvals;
import vn.gdnn.records.diploma.ReadDiploma;

/** Shows what was asked for about a diploma and how it was decided; who looked is noted. */
@ApplicationScoped
public class ReadAmendments {

    private final ReadDiploma readDiploma;
    private final Approvals approvals;

    ReadAmendments(ReadDiploma readDiploma, Approvals approvals) {
        this.readDiploma = readDiploma;
        this.approvals = approvals;
    }

    @Transactional
    public List<Approval> list(AmendmentKind kind, UUID diploma) {
        var entry = readDiploma.read(diploma).entry();
        return approvals.of(entry.institution(), kind.name(), diploma);
    }
}
