package vn.gdnn.kit.filerequest;

import java.util.UUID;
import vn.gdnn.kit.approvals.Approval;

/** The request as approved, and the job that does what the file asks for. */
public record ApprovedFile(Approval request, UUID jobId) {}
