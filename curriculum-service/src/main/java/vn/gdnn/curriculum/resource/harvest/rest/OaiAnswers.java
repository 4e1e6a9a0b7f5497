package vn.gdnn.curriculum.resource.harvest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.problem.Refusal;

/** Answers a request. What is refused is refused before the answer begins. */
@ApplicationScoped
class OaiAnswers {

    private final AskedFor asked;
    private final RepositoryAnswers repository;
    private final RecordAnswers records;

    OaiAnswers(AskedFor asked, RepositoryAnswers repository, RecordAnswers records) {
        this.asked = asked;
        this.repository = repository;
        this.records = records;
    }

    StreamingOutput answer(Map<String, List<String>> sent) {
        var request = OaiRequest.read(sent);
        try {
            return switch (request.verb()) {
                case IDENTIFY -> repository.identify(request);
                case LIST_METADATA_FORMATS -> formats(request);
                case LIST_SETS -> repository.sets(request);
                case GET_RECORD -> records.record(request);
                case LIST_IDENTIFIERS, LIST_RECORDS -> records.list(request);
            };
        } catch (Refusal e) {
            if (!OaiCode.of(e.code().name()).equals(OaiCode.BAD_ARGUMENT)) {
                asked.understood(request);
            }
            throw e;
        }
    }

    private StreamingOutput formats(OaiRequest request) {
        request.find("identifier").ifPresent(records::require);
        return repository.formats(request);
    }
}
