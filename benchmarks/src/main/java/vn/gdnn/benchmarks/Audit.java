package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** An audit of the whole register, asked for by an auditor. */
record Audit(Suite suite) {

    private static final String AUDITS = "/api/records/v1/register-audits";

    /** Runs it to its end and returns what it found. */
    JsonNode run() throws Exception {
        var auditor = suite.tokens().auditor();
        var id = suite.service().post(AUDITS, auditor, Map.of()).get("id").asText();
        var audit = Polling.until(
                one -> List.of("DONE", "FAILED").contains(one.get("status").asText()),
                () -> suite.service().get(AUDITS + "/" + id, auditor));
        if (audit.get("status").asText().equals("FAILED")) {
            throw new IllegalStateException("the audit failed: " + audit);
        }
        return audit;
    }
}
