package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.gdnn.kit.approvals.ApprovalPlaces;

/** Where recognitions and their withdrawal are approved. */
@ApplicationScoped
class RecognitionPlaces implements ApprovalPlaces {

    private static final String ENROLMENT = "/api/records/v1/enrolments/{subject}/";

    @Override
    public Map<String, String> paths() {
        return Map.of(
                Proposal.KIND, ENROLMENT + "recognition-requests/{request}/approval",
                WithdrawalOrder.KIND, ENROLMENT + "recognition/withdrawal-requests/{request}/approval");
    }
}
