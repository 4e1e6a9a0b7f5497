package vn.gdnn.training.transfer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.transfer.ReadStaffTransfers;
import vn.gdnn.training.transfer.TransferredTraining;

@Path(TransferResource.PATH + "/{id}/trainings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
@Tag(name = "Transfers")
class TransferTrainingResource {

    private final ReadStaffTransfers read;

    TransferTrainingResource(ReadStaffTransfers read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listTransferredTrainings",
            summary =
                    "What the old school has on record of trainings that count, for the school that took the person over",
            description =
                    "As it stands now: subject, day, standing and end of validity; the records stay at the old school. The reading"
                            + " is noted.")
    public List<TransferredTraining> list(@RestPath UUID id) {
        return read.trainings(id);
    }
}
