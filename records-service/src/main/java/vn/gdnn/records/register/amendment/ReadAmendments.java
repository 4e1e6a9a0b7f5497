package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.records.register.entry.ReadDiploma;

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
        return approvals.list(entry.institution(), kind.name(), diploma);
    }
}
