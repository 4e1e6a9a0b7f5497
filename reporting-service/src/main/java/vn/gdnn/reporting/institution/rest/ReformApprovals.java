package vn.gdnn.reporting.institution.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.approvals.WaitingApprovals;
import vn.gdnn.kit.approvals.WithdrawApproval;
import vn.gdnn.kit.approvals.rest.ApprovalResource;

@Path("/api/reporting/v1/approvals")
class ReformApprovals extends ApprovalResource {

    ReformApprovals(WaitingApprovals approvals, WithdrawApproval withdrawApproval, JsonWebToken caller) {
        super(approvals, withdrawApproval, caller);
    }
}
