package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/** An audit of the whole register, asked for by an auditor. */
record Audit(Suite suite) {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String AUDITS = "/api/records/v1/register-audits";

    /** Runs it to its end and returns what it found. */
    JsonNode run() throws Exception {
        var auditor = suite.tokens().auditor();
        var audit = suite.service().post(AUDITS, auditor, Map.of());
        while (!audit.get("status").asText().equals("DONE")) {
            if (audit.get("status").asText().equals("FAILED")) {
                throw new IllegalStateException("the audit failed: " + audit);
            }
            Thread.sleep(POLL.toMillis());
            audit = suite.service().get(AUDITS + "/" + audit.get("id").asText(), auditor);
        }
        return audit;
    }
}
