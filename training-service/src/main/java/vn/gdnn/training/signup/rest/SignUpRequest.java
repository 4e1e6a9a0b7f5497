package vn.gdnn.training.signup.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
        {"sessionId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", "staffId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c61"}""")
record SignUpRequest(@NotNull UUID sessionId, @NotNull UUID staffId) {}
