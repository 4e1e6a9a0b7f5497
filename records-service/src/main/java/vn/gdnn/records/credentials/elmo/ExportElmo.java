package vn.gdnn.records.credentials.elmo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.records.credentials.document.PrintTranscript;
import vn.gdnn.records.learning.transcript.ReadAcademicRecord;

/**
 * Gives a transcript in ELMO 1.7, for schools and networks that read it. The file itself bears no signature: the document
 * within it is sealed as any transcript is.
 */
@ApplicationScoped
public class ExportElmo {

    private final ReadAcademicRecord readAcademicRecord;
    private final PrintTranscript printTranscript;
    private final InstitutionDid dids;
    private final Clock clock;
    private final String publicUrl;

    ExportElmo(
            ReadAcademicRecord readAcademicRecord,
            PrintTranscript printTranscript,
            InstitutionDid dids,
            Clock clock,
            @ConfigProperty(name = "gdnn.public-url") URI publicUrl) {
        this.readAcademicRecord = readAcademicRecord;
        this.printTranscript = printTranscript;
        this.dids = dids;
        this.clock = clock;
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    /** Both readings are noted. */
    public String export(UUID enrolment) {
        var document = printTranscript.print(enrolment).pdf();
        var academic =
                QuarkusTransaction.requiringNew().call(() -> readAcademicRecord.read(enrolment, "transcript in ELMO"));
        var institution = academic.institution();
        var issuer = new ElmoTranscript.Issuer(
                dids.of(institution), publicUrl + "/institutions/" + institution + "/did.json");
        return ElmoTranscript.of(academic, issuer, document, OffsetDateTime.now(clock));
    }
}
