package vn.gdnn.curriculum.appraisal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.appraisal.AppraisalFacts;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.council.CouncilMember;
import vn.gdnn.curriculum.council.Remark;
import vn.gdnn.curriculum.council.Seat;
import vn.gdnn.curriculum.council.Vote;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.kit.text.VisibleText;

/** The minutes of a council. */
record AppraisalRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = VisibleText.LINE) String minutesNumber,

        @NotNull LocalDate metOn,
        @NotNull Conclusion conclusion,
        @NotNull @Min(0) @Max(50) Integer votesFor,
        @NotNull @Min(0) @Max(50) Integer votesAgainst,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid MemberRequest> members,
        @Nullable @Size(max = 500) List<@NotNull @Valid RemarkRequest> remarks) {

    record MemberRequest(
            @NotBlank @Size(max = 100) @Pattern(regexp = VisibleText.LINE) String name,

            @Schema(description = "The account's user name at the identity provider, if the person has one")
            @Nullable @Size(min = 1, max = 255) @Pattern(regexp = "[^\\s\\p{Cntrl}/]*") String account,

            @NotNull Seat seat) {

        CouncilMember member() {
            return new CouncilMember(PersonName.of(name), account, seat);
        }

        /** It names a person. */
        @Override
        public String toString() {
            return "MemberRequest";
        }
    }

    record RemarkRequest(
            @Schema(description = "The part of the programme, as a JSON Pointer (RFC 6901)")
            @NotNull @Size(max = 200) @Pattern(regexp = "^[0-9A-Za-z/]*$") String path,

            @NotBlank @Size(max = 2000) @Pattern(regexp = VisibleText.PROSE) String text) {

        Remark remark() {
            return new Remark(path, text.strip());
        }
    }

    AppraisalFacts facts() {
        return new AppraisalFacts(
                minutesNumber.strip(),
                metOn,
                conclusion,
                new Vote(votesFor, votesAgainst),
                members.stream().map(MemberRequest::member).toList(),
                remarks == null
                        ? List.of()
                        : remarks.stream().map(RemarkRequest::remark).toList());
    }
}
