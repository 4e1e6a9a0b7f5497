package vn.gdnn.training.session.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
        {"courseId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", "session": {
         "meetings": [{"begins": "2030-10-05T01:00:00Z", "ends": "2030-10-05T04:00:00Z"}], "seats": 30,
         "place": "Phòng 201, nhà B", "trainers": ["trainer"], "signUpUntil": "2030-10-01T10:00:00Z"}}""")
record NewSessionRequest(
        @Schema(description = "The version of a course that is offered") @NotNull UUID courseId,

        @NotNull @Valid SessionRequest session) {}
