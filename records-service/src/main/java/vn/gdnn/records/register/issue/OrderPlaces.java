package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.gdnn.kit.approvals.ApprovalPlaces;

/** Where orders are signed. */
@ApplicationScoped
class OrderPlaces implements ApprovalPlaces {

    @Override
    public Map<String, String> paths() {
        return Map.of(DiplomaIssue.NAME, "/api/records/v1/diploma-issue-jobs/{subject}/signature");
    }
}
