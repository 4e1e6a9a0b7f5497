package vn.gdnn.curriculum.programme.currency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.currency.DatedProgramme;
import vn.gdnn.curriculum.programme.currency.Signal;

/**
 * Whether a version of a programme is up to date on a day; of one that is not in force nothing is said.
 *
 * @param id of the version in force
 * @param rule the rule by which it is judged
 * @param digitalTechnology whether it counts for the target on programmes in information technology and digital technology
 * @param technologyDeclaredOn the day of the last list of technologies, null for none
 * @param raised what speaks against it
 * @param ahead what will, if nothing is done
 */
record CurrencyView(
        UUID id,
        String rule,
        LocalDate asOf,
        @Nullable Boolean digitalTechnology,
        @Nullable Boolean current,
        @Nullable LocalDate technologyDeclaredOn,
        List<RaisedSignal> raised,
        List<RaisedSignal> ahead) {

    private static final String RULE = "T4-1";

    /** A signal, since when it speaks, and what to do about it. */
    record RaisedSignal(Signal signal, LocalDate since, WhatToDo whatToDo) {

        static List<RaisedSignal> of(Map<Signal, LocalDate> days) {
            return days.entrySet().stream()
                    .map(entry -> new RaisedSignal(entry.getKey(), entry.getValue(), WhatToDo.about(entry.getKey())))
                    .toList();
        }
    }

    static CurrencyView notInForce(UUID id, LocalDate asOf) {
        return new CurrencyView(id, RULE, asOf, null, null, null, List.of(), List.of());
    }

    static CurrencyView of(DatedProgramme programme, LocalDate asOf) {
        var days = programme.days();
        var ahead = days.days();
        ahead.values().removeIf(day -> !day.isAfter(asOf));
        return new CurrencyView(
                programme.id(),
                RULE,
                asOf,
                programme.digitalTechnology(),
                days.raised(asOf).isEmpty(),
                days.technologyDeclaredOn(),
                RaisedSignal.of(days.raised(asOf)),
                RaisedSignal.of(ahead));
    }
}
