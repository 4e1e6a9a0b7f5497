package vn.gdnn.training.participation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.participation.NoteAttendance.Noted;

@Schema(examples = """
        {"entries": [{"signUpId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", "present": true}]}""")
record AttendanceRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid EntryRequest> entries) {

    record EntryRequest(@NotNull UUID signUpId, @NotNull Boolean present) {}

    List<Noted> noted() {
        return entries.stream()
                .map(one -> new Noted(one.signUpId(), one.present()))
                .toList();
    }
}
