package vn.gdnn.kit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.personal.PersonalKey;

class SealedCursorsTest {

    static final String LIST = "/api/kit/v1/people";
    static final UUID ID = new UUID(1, 2);

    final SealedCursors cursors = sealedWith(1);
    final Cursor place = Cursor.of("Lê Văn An", ID, 7, LocalDate.of(2026, 11, 28));

    @Test
    void a_place_is_read_as_it_was_sealed_by_any_replica() {
        var opened = sealedWith(1).open(cursors.seal(place, LIST), LIST);

        assertThat(opened.text(0)).isEqualTo("Lê Văn An");
        assertThat(opened.uuid(1)).isEqualTo(ID);
        assertThat(opened.number(2)).isEqualTo(7);
        assertThat(opened.day(3)).isEqualTo("2026-11-28");
        assertThat(sealedWith(1).seal(place, LIST)).isEqualTo(cursors.seal(place, LIST));
    }

    @Test
    void what_is_sealed_shows_nothing_and_needs_no_escape_in_an_address() {
        var sealed = cursors.seal(Cursor.of("Nguyen Van An"), LIST);

        assertThat(sealed).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), ISO_8859_1))
                .doesNotContain("Nguyen", "An");
        assertThat(Cursor.of("Nguyen Van An")).asString().doesNotContain("An");
    }

    @Test
    void a_cursor_of_another_list_or_another_service_is_refused() {
        refused(() -> cursors.open(cursors.seal(place, "/api/kit/v1/courses"), LIST));
        refused(() -> cursors.open(sealedWith(2).seal(place, LIST), LIST));
    }

    @Test
    void every_changed_letter_is_refused() {
        var sealed = cursors.seal(place, LIST);
        for (var at = 0; at < sealed.length() - 1; at++) { // the last letter may hold idle bits
            var changed = new StringBuilder(sealed);
            changed.setCharAt(at, sealed.charAt(at) == 'A' ? 'B' : 'A');
            refused(() -> cursors.open(changed.toString(), LIST));
        }
    }

    @Test
    void whatever_is_cut_off_garbled_or_too_long_is_refused() {
        var sealed = cursors.seal(place, LIST);
        for (var length = 0; length < sealed.length(); length++) {
            var cut = sealed.substring(0, length);
            refused(() -> cursors.open(cut, LIST));
        }
        refused(() -> cursors.open("eA", LIST));
        refused(() -> cursors.open("\0", LIST));
        refused(() -> cursors.open("Lê", LIST));
        refused(() -> cursors.open("A".repeat(100_000), LIST));
    }

    @Test
    void another_format_or_epoch_is_refused() {
        for (var at = 0; at < 5; at++) {
            var bytes = Base64.getUrlDecoder().decode(cursors.seal(place, LIST));
            bytes[at]++;
            refused(() -> cursors.open(Base64.getUrlEncoder().encodeToString(bytes), LIST));
        }
    }

    @Test
    void a_part_of_another_kind_or_none_at_all_is_refused() {
        refused(() -> place.uuid(0));
        refused(() -> place.number(0));
        refused(() -> place.day(1));
        refused(() -> place.text(4));
    }

    @Test
    void a_stored_place_is_read_as_it_was_written() {
        assertThat(Cursor.restored(place.stored())).isEqualTo(place);
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).hasMessage("CURSOR_INVALID");
    }

    private static SealedCursors sealedWith(int seed) {
        return new SealedCursors(new PersonalKey(Base64.getEncoder().encodeToString(key(seed))));
    }

    private static byte[] key(int seed) {
        var key = new byte[32];
        key[0] = (byte) seed;
        return key;
    }
}
