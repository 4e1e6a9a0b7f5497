package vn.gdnn.records.graduation.round.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.records.graduation.round.RoundPlan;

/** The cohorts to be judged and the council that judges them. */
record RoundRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @NotEmpty @Size(max = 100) List<@Valid @NotNull CohortRequest> scope,

        @NotEmpty @Size(max = 30) List<@Valid @NotNull MemberRequest> council) {

    record CohortRequest(
            @NotBlank @Size(max = 40) String programmeCode,

            @NotNull @Min(1970) @Max(2199) Integer cohort) {}

    record MemberRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

            @NotNull RoundPlan.Role role) {}

    RoundPlan plan() {
        return new RoundPlan(
                title.strip(),
                scope.stream()
                        .map(cohort -> new RoundPlan.CohortOf(cohort.programmeCode(), cohort.cohort()))
                        .toList(),
                council.stream()
                        .map(member -> new RoundPlan.Member(PersonName.of(member.fullName()), member.role()))
                        .toList());
    }
}
