package vn.gdnn.training.certificate.key.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.kit.approvals.WaitingApprovals;
import vn.gdnn.kit.approvals.WithdrawApproval;
import vn.gdnn.kit.approvals.rest.ApprovalResource;

@Path("/api/training/v1/approvals")
class TrainingApprovals extends ApprovalResource {

    TrainingApprovals(WaitingApprovals approvals, WithdrawApproval withdrawApproval, JsonWebToken caller) {
        super(approvals, withdrawApproval, caller);
    }
}
