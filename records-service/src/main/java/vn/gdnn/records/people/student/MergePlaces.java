package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.gdnn.kit.approvals.ApprovalPlaces;

/** Where merges are approved. */
@ApplicationScoped
class MergePlaces implements ApprovalPlaces {

    @Override
    public Map<String, String> paths() {
        return Map.of(Merge.KIND, "/api/records/v1/students/{subject}/merge-requests/{request}/approval");
    }
}
