package vn.gdnn.records.learning.exemption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Shows what an enrolment was exempted from and notes who looked. */
@ApplicationScoped
public class ListExemptions {

    private final Enrolments enrolments;
    private final ExemptedModules exempted;
    private final Transcripts transcripts;
    private final AccessLog accessLog;

    ListExemptions(Enrolments enrolments, ExemptedModules exempted, Transcripts transcripts, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.exempted = exempted;
        this.transcripts = transcripts;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<ExemptedModule> list(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "exemptions");
        var standing = transcripts.read(enrolment).lines().stream()
                .flatMap(line -> Stream.ofNullable(line.exemption()))
                .collect(toMap(ExemptedModule::moduleCode, module -> module));
        return exempted.listAsOf(enrolment.institution(), enrolmentId, Instant.MAX).stream()
                .map(granted -> standing.getOrDefault(granted.moduleCode(), granted))
                .toList();
    }
}
