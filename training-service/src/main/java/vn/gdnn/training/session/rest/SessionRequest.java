package vn.gdnn.training.session.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.text.VisibleText;
import vn.gdnn.training.session.Meeting;
import vn.gdnn.training.session.SessionFacts;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"meetings": [{"begins": "2030-10-05T01:00:00Z", "ends": "2030-10-05T04:00:00Z"},
                      {"begins": "2030-10-12T01:00:00Z", "ends": "2030-10-12T04:00:00Z"}],
         "seats": 30, "place": "Phòng 201, nhà B", "link": "https://hoc.example.vn/nls-01",
         "trainers": ["trainer"], "signUpUntil": "2030-10-01T10:00:00Z"}""")
record SessionRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid MeetingRequest> meetings,
        @Min(1) @Max(10_000) int seats,
        @Size(max = 300) @PlainText @Nullable String place,

        @Schema(description = "Where it is held online; https alone") @Size(max = 500) @PlainText @Nullable String link,

        @Schema(description = "The names of the accounts of those who teach") @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) @Pattern(regexp = VisibleText.LINE) String> trainers,

        @NotNull Instant signUpUntil) {

    record MeetingRequest(@NotNull Instant begins, @NotNull Instant ends) {}

    SessionFacts facts() {
        return new SessionFacts(
                meetings.stream()
                        .map(one -> new Meeting(one.begins(), one.ends()))
                        .toList(),
                seats,
                Text.cleanOrNone(place),
                Text.cleanOrNone(link),
                trainers.stream().map(Text::clean).toList(),
                signUpUntil);
    }
}
