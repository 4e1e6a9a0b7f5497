package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.approvals.WaitingApprovals;
import vn.gdnn.kit.approvals.WithdrawApproval;
import vn.gdnn.kit.approvals.rest.ApprovalResource;

@Path("/api/records/v1/approvals")
class RecordsApprovals extends ApprovalResource {

    RecordsApprovals(WaitingApprovals approvals, WithdrawApproval withdrawApproval, JsonWebToken caller) {
        super(approvals, withdrawApproval, caller);
    }
}
