package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaContents;

/** Asks for acts on diplomas, each with whose diploma it is: whoever approves sees that beside what is asked. */
@ApplicationScoped
class AmendmentRequests {

    private final Approvals approvals;
    private final DiplomaContents contents;

    AmendmentRequests(Approvals approvals, DiplomaContents contents) {
        this.approvals = approvals;
        this.contents = contents;
    }

    Approval ask(AmendmentKind kind, Diploma diploma, Map<String, String> particulars, Actor by) {
        var all = new HashMap<>(particulars);
        all.put("diplomaSerialNumber", diploma.numbers().serialNumber());
        all.put("diplomaRegisterNumber", diploma.numbers().registerNumber());
        all.put(
                "diplomaHolder",
                contents.current(diploma.id()).content().holder().fullName());
        return approvals.ask(diploma.institution(), kind.name(), diploma.id(), all, place(kind, diploma.id()), by);
    }

    private static String place(AmendmentKind kind, UUID diploma) {
        var requests = switch (kind) {
            case DIPLOMA_CORRECTION -> "corrections";
            case DIPLOMA_REISSUE -> "reissue-requests";
            case DIPLOMA_REVOCATION -> "revocation-requests";
        };
        return "/api/records/v1/diplomas/" + diploma + "/" + requests + "/{request}/approval";
    }
}
