package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks every operation of the contract for what another school has and for what nobody has: both answers are the same. */
public abstract class EveryThing extends TwoSchools {

    static Stream<CommittedOperation> operationsOnThings() {
        var places = Places.read();
        return CommittedOperation.all()
                .filter(operation -> !operation.rolesWithScope().isEmpty())
                .filter(operation -> !places.isOpen(operation))
                .filter(operation -> !places.things(operation).isEmpty()
                        || !places.thingsOfBody(operation).isEmpty());
    }

    static Stream<CommittedOperation> readingsOfThings() {
        var places = Places.read();
        return operationsOnThings().filter(operation -> operation.reads() && !places.isUnread(operation));
    }

    static Stream<CommittedOperation> listings() {
        var places = Places.read();
        return CommittedOperation.all()
                .filter(operation ->
                        operation.reads() && !operation.rolesWithScope().isEmpty())
                .filter(operation -> places.things(operation).isEmpty() && !places.isOpen(operation));
    }

    @Test
    void every_place_of_the_contract_has_a_row_and_every_row_a_place() {
        var soft = new SoftAssertions();
        var known = new LinkedHashSet<String>();
        CommittedOperation.all().forEach(operation -> {
            var rows = new ArrayList<>(Places.in(operation));
            if (!operation.rolesWithScope().isEmpty() && operation.bodyNamesThings()) {
                rows.add(operation.toString());
            }
            soft.assertThat(places.rows()).as(operation.toString()).containsAll(rows);
            known.addAll(Places.in(operation));
            known.addAll(List.of(
                    operation.toString(),
                    "open." + operation,
                    "unread." + operation,
                    "empty." + operation,
                    "office." + operation));
            operation
                    .parameters("query")
                    .forEach(one -> known.add("?" + one.path("name").asText()));
        });
        theirs().keySet().forEach(thing -> known.add("nobody." + thing));
        soft.assertThat(known).containsAll(places.rows());
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("operationsOnThings")
    void what_another_school_has_is_answered_as_what_nobody_has(CommittedOperation operation) {
        assertThat(secrecy().faultsOfThings(operation)).isEmpty();
    }

    /** Else a row would name what is not there, and the same answer would say nothing. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readingsOfThings")
    void they_themselves_read_what_they_have(CommittedOperation reading) {
        assertThat(reading.rolesWithScope())
                .filteredOn(role -> !(places.isOfOffice(reading) && Realm.isOfProvince(role)))
                .allMatch(role -> secrecy().isReadByThemselves(reading, role));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void no_list_shows_what_another_school_has(CommittedOperation list) {
        assertThat(secrecy().faultsOfList(list)).isEmpty();
    }

    @Test
    void they_themselves_find_in_lists_what_they_have() {
        assertThat(listings().filter(secrecy()::isFoundByThemselves)).isNotEmpty();
    }

    final Secrecy secrecy() {
        return new Secrecy(wire, places, theirs(), ours());
    }
}
