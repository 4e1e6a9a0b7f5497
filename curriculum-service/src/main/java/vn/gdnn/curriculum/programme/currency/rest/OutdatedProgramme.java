package vn.gdnn.curriculum.programme.currency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.programme.currency.DatedProgramme;
import vn.gdnn.curriculum.programme.currency.Signal;

/** A line of the list of programmes that are not up to date; {@code since} is the first day on which it was none. */
record OutdatedProgramme(
        UUID id,
        int version,
        String institution,
        String province,
        String code,
        String name,
        LocalDate since,
        List<Signal> signals) {

    static OutdatedProgramme of(DatedProgramme programme, LocalDate today) {
        var raised = programme.days().raised(today);
        return new OutdatedProgramme(
                programme.id(),
                programme.version(),
                programme.institution(),
                programme.province(),
                programme.named().code(),
                programme.named().name(),
                raised.values().stream().min(LocalDate::compareTo).orElseThrow(),
                List.copyOf(raised.keySet()));
    }
}
