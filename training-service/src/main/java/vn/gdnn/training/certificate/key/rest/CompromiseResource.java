package vn.gdnn.training.certificate.key.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gdnn.credential.key.DisownKey;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.key.ReportCompromise;
import vn.gdnn.credential.key.rest.CompromiseReportResource;
import vn.gdnn.kit.tenancy.ForOwnOffice;

@ForOwnOffice
@Path(SigningKeyResource.PATH)
class CompromiseResource extends CompromiseReportResource {

    CompromiseResource(ReportCompromise reportCompromise, DisownKey disownKey, ReadKeys readKeys, JsonWebToken caller) {
        super(SigningKeyResource.PATH, reportCompromise, disownKey, readKeys, caller);
    }
}
