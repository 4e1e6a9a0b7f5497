package vn.gdnn.records.register.blank.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.records.register.blank.BlankRefusal;
import vn.gdnn.records.register.blank.Minutes;

/** The council's minutes on some blanks; dates of notice where they were lost. */
record MinutesRequest(
        @NotNull Minutes.Kind kind,

        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String minutesNumber,

        @NotNull LocalDate dated,

        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> council,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate policeNotifiedOn,
        @Nullable LocalDate departmentNotifiedOn,

        @NotEmpty @Size(max = 5000) List<@NotBlank @Size(max = 40) String> serialNumbers,

        @Schema(
                description =
                        "New blanks for entries that are not issued yet and were to be printed on a blank of these"
                                + " minutes; the next in stock where none is named")
        @Nullable @Size(max = 5000) List<@Valid @NotNull Replacement> replacements) {

    /** The blank of these minutes that an entry was printed on, and the one that takes its place. */
    @Schema(name = "BlankReplacement")
    record Replacement(
            @NotBlank @Size(max = 40) String serialNumber,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") String newSerialNumber) {}

    Minutes minutes() {
        return new Minutes(
                kind,
                minutesNumber.strip(),
                dated,
                council.stream().map(MinutesRequest::member).toList(),
                reason.strip(),
                policeNotifiedOn,
                departmentNotifiedOn,
                serialNumbers,
                replacementsByNumber());
    }

    private Map<String, String> replacementsByNumber() {
        var named = new TreeMap<String, String>(Minutes.BY_NUMBER);
        for (var replacement : replacements == null ? List.<Replacement>of() : replacements) {
            if (named.put(replacement.serialNumber(), replacement.newSerialNumber()) != null) {
                throw new Refusal(BlankRefusal.BLANK_REPLACEMENT_UNFIT, replacement.serialNumber());
            }
        }
        return named;
    }

    /** A name, and behind a comma as what its bearer sits on the council. */
    private static String member(String text) {
        return Stream.of(text.split(",", -1)).map(PersonName::of).collect(Collectors.joining(", "));
    }
}
