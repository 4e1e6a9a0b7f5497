package vn.gdnn.kit.approvals;

import java.util.Map;

/** Where a feature's requests are approved. */
public interface ApprovalPlaces {

    /** Paths by the kind of request, with {@code {subject}} and {@code {request}} in the place of the ids. */
    Map<String, String> paths();
}
