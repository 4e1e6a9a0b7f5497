package vn.gdnn.records.register.entry.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.records.register.entry.DiplomaDetails;
import vn.gdnn.records.register.entry.ReadDiploma;

/** Answers with the entry as it stands after the request. */
@ApplicationScoped
class DiplomaAnswers {

    private final ReadDiploma readDiploma;
    private final String publicUrl;

    DiplomaAnswers(ReadDiploma readDiploma, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.readDiploma = readDiploma;
        this.publicUrl = publicUrl;
    }

    RestResponse<DiplomaView> shown(UUID id) {
        var diploma = readDiploma.read(id);
        return Answers.versioned(diploma.entry().version(), view(diploma));
    }

    /** An earlier state has no version to act on. */
    RestResponse<DiplomaView> shown(UUID id, String asOf) {
        return RestResponse.ok(view(readDiploma.read(id, asOf)));
    }

    DiplomaView view(DiplomaDetails diploma) {
        return DiplomaView.of(diploma, publicUrl);
    }

    RestResponse<DiplomaView> created(UUID id) {
        var diploma = readDiploma.read(id);
        return Answers.created("/api/records/v1/diplomas/" + id, diploma.entry().version(), view(diploma));
    }
}
